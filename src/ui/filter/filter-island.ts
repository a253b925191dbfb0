import { formatFilter, parseFilter, type Filter } from '../../core/filter.ts';
import { FormIsland, partOf, sayIn } from '../island.ts';

/**
 * A list that is already in the page, filtered by the selects of a form. The choice is in the address, so that Back
 * undoes it; a link to an entry that the choice hides lifts the choice.
 */
export abstract class FilterIsland<Name extends string> extends FormIsland {
  /** Names of the selects, in the order of the query. */
  protected abstract readonly names: readonly Name[];

  /** Names in links that were published before, each with today's name. */
  protected readonly aliases: Readonly<Record<string, Name>> = {};

  /** Shows what a filter lets through. */
  protected abstract show(filter: Filter<Name>): void;

  protected override start(signal: AbortSignal): void {
    addEventListener('hashchange', () => this.#reveal(), { signal });
    super.start(signal);
  }

  protected override commit(): void {
    const filter = this.#each((name) => this.#field(name)?.value ?? '');
    this.address(formatFilter(filter));
    sayIn(this, 'notice', '');
    this.show(filter);
  }

  protected override restore(): void {
    const { filter, unknown } = parseFilter(
      location.search,
      this.#each((name) => [...(this.#field(name)?.options ?? [])].map(({ value }) => value)),
      this.aliases,
    );
    this.#set(filter);
    const not = unknown.length === 1 ? 'is not a choice' : 'are not choices';
    sayIn(this, 'notice', unknown.length > 0 ? `The link asks for "${unknown.join('", "')}", which ${not} here.` : '');
    this.#reveal();
  }

  /** Says how many of all entries are shown; `unit` is their name in the plural. */
  protected count(shown: number, all: number, unit: string): void {
    partOf(this, 'count')?.replaceChildren(shown === all ? `${all} ${unit}` : `${shown} of ${all} ${unit}`);
  }

  #each<T>(read: (name: Name) => T): Record<Name, T> {
    return Object.fromEntries(this.names.map((name) => [name, read(name)])) as Record<Name, T>;
  }

  #field(name: Name): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #set(filter: Filter<Name>): void {
    for (const name of this.names) {
      const field = this.#field(name);
      if (field) field.value = filter[name];
    }
    this.show(filter);
  }

  /** The entry that the address points at is visible, whatever else was chosen. */
  #reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    this.#set(this.#each(() => ''));
    target.scrollIntoView();
  }
}
