/** What browsers with Trusted Types have; the types of the DOM do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/**
 * The only place where text may become markup, and only that of a page of this site. The policy of the pages names it.
 */
const ownPage = trustedTypes?.createPolicy('own-page', { createHTML: (text) => text });

/**
 * The parts of a page of a criterion; a browser keeps the page, so that a second look costs nothing. In a template its
 * styles and scripts stay text: a parsed document would apply the styles, which the policy of this page forbids.
 * Errors: rejects if there is no such page.
 */
const partsOf = async (address: string): Promise<DocumentFragment> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  const page = document.createElement('template');
  // eslint-disable-next-line no-restricted-properties -- The markup of this site, in a template where nothing runs.
  page.innerHTML = ownPage?.createHTML(text) ?? text;
  return page.content;
};

const linkIn = (cell: Element): HTMLAnchorElement | null => cell.querySelector('.value-link');
const hueOf = (element: Element | null): string => /hue-\w+/.exec(element?.className ?? '')?.[0] ?? '';

/**
 * The evidence of one cell, below its row and as wide as the table. It is what the page of the criterion says: that page is
 * fetched, so the table carries no evidence itself, and where it cannot be had, the link is followed.
 */
export class EvidenceRow {
  readonly #row = document.createElement('tr');
  #cell: HTMLElement | undefined;

  constructor() {
    this.#row.className = 'evidence-row';
  }

  /** The cell whose evidence is shown. */
  get cell(): HTMLElement | undefined {
    return this.#cell;
  }

  close(): void {
    this.#row.remove();
    this.#mark(undefined);
  }

  /** Opens a cell in place of the one that is open; `focus` goes on to its tab where a key asked for it. */
  async open(cell: HTMLElement, focus: boolean): Promise<void> {
    const link = linkIn(cell);
    if (!link) return;
    this.#mark(cell);
    try {
      const article = (await partsOf(link.href.replace(/#.*/, ''))).getElementById(link.hash.slice(1));
      if (!article) throw new Error('no such answer');
      // Another cell was asked for meanwhile.
      if (this.#cell === cell) this.#show(cell, article, focus);
    } catch {
      if (this.#cell === cell) location.assign(link.href);
    }
  }

  #mark(cell: HTMLElement | undefined): void {
    const before = this.#cell;
    if (before) {
      before.classList.remove('open-cell', hueOf(before) || 'open-cell');
      linkIn(before)?.removeAttribute('aria-expanded');
    }
    this.#cell = cell;
    if (cell) linkIn(cell)?.setAttribute('aria-expanded', 'true');
  }

  #show(cell: HTMLElement, article: Element, focus: boolean): void {
    const row = cell.closest('tr');
    if (!row) return;
    const hue = hueOf(article);
    const panel = document.createElement('td');
    panel.colSpan = row.cells.length;
    panel.className = hue;
    cell.classList.add('open-cell', hue);
    panel.append(this.#tabs(row, cell));
    for (const part of article.querySelectorAll('.answer-line, .evidence'))
      panel.append(document.importNode(part, true));
    this.#row.replaceChildren(panel);
    row.after(this.#row);
    if (focus) panel.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  /** A tab for each tool of the row, as the head of the table has them. */
  #tabs(row: HTMLTableRowElement, open: HTMLElement): HTMLElement {
    const tabs = document.createElement('div');
    tabs.role = 'tablist';
    const marks = row.closest('table')?.querySelectorAll('thead .tool') ?? [];
    [...row.cells].slice(1).forEach((cell, index) => {
      if (cell.hidden) return;
      const tab = document.createElement('button');
      const chosen = cell === open;
      Object.assign(tab, { type: 'button', role: 'tab', ariaSelected: String(chosen), tabIndex: chosen ? 0 : -1 });
      tab.dataset.cell = cell.id;
      const mark = marks[index]?.cloneNode(true);
      tab.append(mark ?? cell.id);
      tabs.append(tab);
    });
    return tabs;
  }
}
