import type { Proof } from '../../core/decision/reason.ts';
import { readVerdict, type CodedVerdict } from '../../core/view/verdict-digit.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { suretyIn } from './attributes.ts';
import { byData } from './by-data.ts';

/** A need page leads to the answer of every tool. */
const WITH_NEED = 'shown with the need';

const proofIn = (link: HTMLAnchorElement): Proof => ({
  ...{ text: link.textContent.trim(), href: link.href },
  ...suretyIn(link),
});

/**
 * The verdicts in the table of a page, with their reasons: a row for each need, and in it each product in a cell with a
 * verdict. A product without a column has its verdicts as a code on its card, a character for each row. Cells that were
 * read once are kept: a page may have ten thousand of them.
 */
export class VerdictCells {
  readonly #root: ParentNode;
  readonly #cells = new Map<string, ReadonlyMap<string, HTMLElement>>();
  readonly #proofs = new Map<HTMLElement, readonly Proof[]>();
  #rows: ReadonlyMap<string, HTMLElement> | undefined;
  #codes: ReadonlyMap<string, string> | undefined;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  #allRows(): ReadonlyMap<string, HTMLElement> {
    return (this.#rows ??= byData(this.#root, 'row'));
  }

  #row(need: string): HTMLElement | undefined {
    return this.#allRows().get(need);
  }

  /** The verdict for a need from the card of a product without a column. */
  #coded(tool: string, need: string): CodedVerdict | undefined {
    this.#codes ??= new Map(
      [...this.#root.querySelectorAll<HTMLElement>('[data-verdicts]')].map(
        ({ dataset: { result = '', verdicts = '' } }) => [result, verdicts],
      ),
    );
    const code = this.#codes.get(tool);
    if (code === undefined) return undefined;
    this.#places ??= new Map([...this.#allRows().keys()].map((row, place) => [row, place]));
    return readVerdict(code[this.#places.get(need) ?? -1]);
  }

  #cell(tool: string, need: string): HTMLElement | undefined {
    const row = this.#row(need);
    if (row && !this.#cells.has(need)) this.#cells.set(need, byData(row, 'tool'));
    return this.#cells.get(need)?.get(tool);
  }

  /** A verdict that is in neither the table nor a card is unknown. */
  verdict(tool: string, need: string): Verdict {
    const cell = this.#cell(tool, need)?.closest<HTMLElement>('[data-verdict]');
    return (cell?.dataset.verdict ?? this.#coded(tool, need)?.verdict ?? 'unknown') as Verdict;
  }

  /** The words of the reason for a verdict. */
  why(tool: string, need: string): Element | null {
    const cell = this.#cell(tool, need);
    if (cell || !this.#coded(tool, need)) return cell?.querySelector('[data-why]') ?? null;
    const link = Object.assign(document.createElement('a'), { href: this.page(need) ?? '', textContent: WITH_NEED });
    const note = Object.assign(document.createElement('span'), { className: 'cell-note' });
    note.append(link);
    return note;
  }

  /** The cells of the comparison that a verdict rests on. */
  proofs(tool: string, need: string): readonly Proof[] {
    const coded = this.#coded(tool, need);
    if (coded) {
      const { certainty, weak } = coded;
      const surety = { ...(certainty && { certainty }), ...(weak && { weak }) };
      return [{ text: WITH_NEED, href: this.page(need) ?? '', ...surety }];
    }
    const cell = this.#cell(tool, need);
    if (!cell) return [];
    const proofs = this.#proofs.get(cell) ?? [...cell.querySelectorAll('a')].map(proofIn);
    this.#proofs.set(cell, proofs);
    return proofs;
  }

  /** Address of a need's own page. */
  page(need: string): string | undefined {
    return this.#row(need)?.querySelector('a')?.href;
  }
}
