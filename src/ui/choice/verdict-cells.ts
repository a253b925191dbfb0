import type { Proof } from '../../core/decision/reason.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { suretyIn } from './attributes.ts';
import { byData } from './by-data.ts';

/**
 * The verdicts in the table of a page, with their reasons: a row for each need, and in it each product in a cell with a
 * verdict. What was asked for once is kept: a page may hold ten thousand cells.
 */
export class VerdictCells {
  readonly #root: ParentNode;
  readonly #cells = new Map<string, ReadonlyMap<string, HTMLElement>>();
  #rows: ReadonlyMap<string, HTMLElement> | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  #row(need: string): HTMLElement | undefined {
    return (this.#rows ??= byData(this.#root, 'row')).get(need);
  }

  #cell(tool: string, need: string): HTMLElement | undefined {
    const row = this.#row(need);
    if (row && !this.#cells.has(need)) this.#cells.set(need, byData(row, 'tool'));
    return this.#cells.get(need)?.get(tool);
  }

  /** What is not in the table is unknown. */
  verdict(tool: string, need: string): Verdict {
    const cell = this.#cell(tool, need)?.closest<HTMLElement>('[data-verdict]');
    return (cell?.dataset.verdict ?? 'unknown') as Verdict;
  }

  /** The words that say why a need comes out as it does. */
  why(tool: string, need: string): Element | null {
    return this.#cell(tool, need)?.querySelector('[data-why]') ?? null;
  }

  /** The cells of the comparison that a verdict rests on. */
  proofs(tool: string, need: string): Proof[] {
    return [...(this.#cell(tool, need)?.querySelectorAll('a') ?? [])].map((link) => ({
      ...{ text: link.textContent.trim(), href: link.href },
      ...suretyIn(link),
    }));
  }

  /** Address of a need's own page. */
  page(need: string): string | undefined {
    return this.#row(need)?.querySelector('a')?.href;
  }
}
