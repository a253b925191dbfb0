import type { Filter } from '../../core/filter.ts';
import { FilterIsland } from '../../ui/filter/filter-island.ts';

/** Enhances the list of symptoms that is already in the page: shows those of one area or one tool. */
export class SymptomFilterElement extends FilterIsland<'area' | 'tool'> {
  protected readonly names = ['area', 'tool'] as const;

  protected override show({ area, tool }: Filter<'area' | 'tool'>): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-area]')];
    for (const item of items) {
      const { area: own, tools = '' } = item.dataset;
      item.hidden = (area !== '' && own !== area) || (tool !== '' && !tools.split(' ').includes(tool));
    }
    this.count(items.filter(({ hidden }) => !hidden).length, items.length, 'symptoms');
  }
}

customElements.define('symptom-filter', SymptomFilterElement);
