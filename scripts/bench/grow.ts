/** These run in the page: they use nothing from outside themselves. */

/** Makes the need page one for many tools and needs, from copies of what it holds, and starts its filter again. */
export function growNeeds({ tools, needs } = { tools: 50, needs: 200 }): void {
  const filter = document.querySelector('needs-filter')!;
  const copies = (
    parent: Element,
    selector: string,
    count: number,
    rename: (copy: HTMLElement, id: string) => void,
  ) => {
    const own = [...parent.querySelectorAll<HTMLElement>(selector)];
    for (let index = own.length; index < count; index += 1) {
      const model = own[index % own.length]!;
      const copy = model.cloneNode(true) as HTMLElement;
      rename(copy, `copy-${index}`);
      model.parentElement!.append(copy);
    }
  };
  const tool = (copy: HTMLElement, id: string) => {
    if (copy.dataset.result) [copy.dataset.result, copy.dataset.name] = [id, id];
    else copy.dataset.tool = id;
  };
  copies(filter, '[data-result]', tools, tool);
  for (const row of filter.querySelectorAll('[data-row]')) copies(row, '[data-tool]', tools, tool);
  copies(filter, '[data-row]', needs, (copy, id) => (copy.dataset.row = id));
  copies(filter, 'form [data-need]', needs, (copy, id) => {
    copy.dataset.need = id;
    for (const box of copy.querySelectorAll('input')) box.name = id;
  });
  const { nextSibling, parentNode } = filter;
  filter.remove();
  parentNode!.insertBefore(filter, nextSibling);
}

/** Makes the comparison page one of 500 rows, from copies of those that it holds, and starts its table again. */
export function growRows(): void {
  const table = document.querySelector('compare-table')!;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[id]')];
  for (let index = rows.length; index < 500; index += 1) {
    const model = rows[index % rows.length]!;
    const copy = model.cloneNode(true) as HTMLElement;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.id = `copy-${index}-${part.id}`;
    model.parentElement!.append(copy);
  }
  const { nextSibling, parentNode } = table;
  table.remove();
  parentNode!.insertBefore(table, nextSibling);
}
