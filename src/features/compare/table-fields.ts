import { formatTable, parseTable, type TableView } from './table-query.ts';
import { setAddress } from '../../ui/address.ts';

/** Check boxes that the address keeps as `name=1`. */
const SWITCHES = ['differ', 'primary'] as const;

/** The fields above a table: which columns, which rows, which words. */
export class TableFields {
  readonly #fields: readonly HTMLInputElement[];

  constructor(root: ParentNode) {
    this.#fields = [...root.querySelectorAll('input')];
  }

  /** The values of the fields. */
  get view(): TableView {
    const on = (name: (typeof SWITCHES)[number]) => this.#named(name).some(({ checked }) => checked);
    const tools = this.#named('tool').flatMap(({ checked, value }) => (checked ? [value] : []));
    return { tools, differ: on('differ'), primary: on('primary'), find: this.find?.value ?? '' };
  }

  /** The same as a query. */
  get query(): string {
    return formatTable(this.view, this.#tools());
  }

  /** The field for a row's words. */
  get find(): HTMLInputElement | undefined {
    return this.#named('find')[0];
  }

  /** Sets the fields from a query; returns the tools that have no field. */
  fill(search: string): readonly string[] {
    const { unknown, find, ...view } = parseTable(search, this.#tools());
    for (const box of this.#named('tool')) box.checked = view.tools.includes(box.value);
    for (const name of SWITCHES) for (const box of this.#named(name)) box.checked = view[name];
    if (this.find) this.find.value = find;
    return unknown;
  }

  #named(name: string): HTMLInputElement[] {
    return this.#fields.filter((field) => field.name === name);
  }

  #tools(): string[] {
    return this.#named('tool').map(({ value }) => value);
  }
}

/** Names what is shown: a query or, while a cell is open, that cell. The place of a cell is another one once the filter is gone. */
export function setShown(shown: string): void {
  setAddress(location.pathname + shown);
  history.scrollRestoration = shown.startsWith('#') ? 'manual' : 'auto';
}

/** Whether a cell was opened before a reload: the browser then leaves it to the page to go there. */
export const isReloaded = (): boolean => history.scrollRestoration === 'manual';
