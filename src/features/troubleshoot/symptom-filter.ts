import type { Filter } from '../../core/filter.ts';
import { FilterIsland } from '../../ui/filter/filter-island.ts';

/** Enhances a list of symptoms that is already in the page: shows those of one area or one tool, in the contents as well. */
export class SymptomFilterElement extends FilterIsland<'area' | 'tool'> {
  protected readonly names = ['area', 'tool'] as const;

  protected override show({ area, tool }: Filter<'area' | 'tool'>): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-tools]')];
    for (const item of items) {
      const { area: own, tools = '' } = item.dataset;
      const entry = item.id && document.querySelector(`page-toc a[href="#${item.id}"]`)?.closest('li');
      item.hidden = (area !== '' && own !== area) || (tool !== '' && !tools.split(' ').includes(tool));
      if (entry) entry.hidden = item.hidden;
    }
    this.count(items.filter(({ hidden }) => !hidden).length, items.length, 'symptoms');
  }
}

customElements.define('symptom-filter', SymptomFilterElement);
