import type { Filter } from '../../core/filter.ts';
import { FilterIsland } from '../../ui/filter/filter-island.ts';

/**
 * Enhances the lists of claims that are already in the page: shows those about one tool or with one finding. A list
 * that is closed by default opens for a choice, and for an address that names the list or a claim in it.
 */
export class ClaimFilterElement extends FilterIsland<'about' | 'finding'> {
  protected readonly names = ['about', 'finding'] as const;
  protected override readonly aliases = { verdict: 'finding' } as const;

  protected override start(signal: AbortSignal): void {
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    super.start(signal);
    this.#openTarget();
  }

  protected override show({ about, finding }: Filter<'about' | 'finding'>): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-about]')];
    const chosen = about !== '' || finding !== '';
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section[id]')) {
      const own = items.filter((item) => section.contains(item));
      for (const item of own) item.hidden = about !== '' && item.dataset.about !== about;
      const left = own.filter(({ hidden }) => !hidden).length;
      section.hidden = left === 0 || (finding !== '' && section.id !== finding);
      if (!section.hidden) shown += left;
      const list = section.querySelector('details');
      if (list) list.open = chosen || list.dataset.open !== undefined;
    }
    this.count(shown, items.length, 'claims');
    this.#openTarget();
  }

  #openTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    const list = target && this.contains(target) && target.closest('section')?.querySelector('details');
    if (!list || list.open) return;
    list.open = true;
    target.scrollIntoView();
  }
}

customElements.define('claim-filter', ClaimFilterElement);
