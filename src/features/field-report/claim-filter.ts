import { formatClaimChoice, parseClaimChoice, type ClaimChoice } from '../../core/claims.ts';
import { FormIsland, partOf, sayIn } from '../../ui/island.ts';

/**
 * Enhances the list of claims that is already in the page: shows those about one tool or with one verdict. The choice is
 * in the address, so that Back undoes it; a link to a claim that the choice hides lifts the choice.
 */
export class ClaimFilterElement extends FormIsland {
  protected override start(signal: AbortSignal): void {
    addEventListener('hashchange', () => this.#reveal(), { signal });
    super.start(signal);
  }

  protected override commit(): void {
    const choice = { about: this.#field('about')?.value ?? '', verdict: this.#field('verdict')?.value ?? '' };
    this.address(formatClaimChoice(choice));
    sayIn(this, 'notice', '');
    this.#show();
  }

  protected override restore(): void {
    const known = { about: this.#options('about'), verdict: this.#options('verdict') };
    const { unknown, ...choice } = parseClaimChoice(location.search, known);
    this.#set(choice);
    const not = unknown.length === 1 ? 'is not a choice' : 'are not choices';
    sayIn(this, 'notice', unknown.length > 0 ? `The link asks for "${unknown.join('", "')}", which ${not} here.` : '');
    this.#reveal();
  }

  #field(name: keyof ClaimChoice): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #options(name: keyof ClaimChoice): string[] {
    return [...(this.#field(name)?.options ?? [])].map(({ value }) => value).filter(Boolean);
  }

  #set(choice: ClaimChoice): void {
    for (const name of ['about', 'verdict'] as const) {
      const field = this.#field(name);
      if (field) field.value = choice[name];
    }
    this.#show();
  }

  #show(): void {
    const about = this.#field('about')?.value;
    const verdict = this.#field('verdict')?.value;
    const items = [...this.querySelectorAll<HTMLElement>('[data-about]')];
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section[id]')) {
      const own = items.filter((item) => section.contains(item));
      for (const item of own) item.hidden = Boolean(about) && item.dataset.about !== about;
      const left = own.filter(({ hidden }) => !hidden).length;
      section.hidden = left === 0 || (Boolean(verdict) && section.id !== verdict);
      if (!section.hidden) shown += left;
    }
    const all = `${items.length} claims`;
    partOf(this, 'count')?.replaceChildren(shown === items.length ? all : `${shown} of ${all}`);
  }

  /** The claim that the address points at is in sight, whatever else was chosen. */
  #reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    this.#set({ about: '', verdict: '' });
    target.scrollIntoView();
  }
}

customElements.define('claim-filter', ClaimFilterElement);
