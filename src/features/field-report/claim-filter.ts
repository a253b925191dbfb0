import type { Filter } from '../../core/filter.ts';
import { FilterIsland } from '../../ui/filter/filter-island.ts';

/** Enhances the list of claims that is already in the page: shows those about one tool or with one finding. */
export class ClaimFilterElement extends FilterIsland<'about' | 'finding'> {
  protected readonly names = ['about', 'finding'] as const;
  protected override readonly aliases = { verdict: 'finding' } as const;

  protected override show({ about, finding }: Filter<'about' | 'finding'>): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-about]')];
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section[id]')) {
      const own = items.filter((item) => section.contains(item));
      for (const item of own) item.hidden = about !== '' && item.dataset.about !== about;
      const left = own.filter(({ hidden }) => !hidden).length;
      section.hidden = left === 0 || (finding !== '' && section.id !== finding);
      if (!section.hidden) shown += left;
    }
    this.count(shown, items.length, 'claims');
  }
}

customElements.define('claim-filter', ClaimFilterElement);
