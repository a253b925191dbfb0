import type { CostData } from '../../core/cost/data.ts';
import { figuresOf, resultLines } from '../../core/cost/words.ts';
import type { CostResult } from '../../core/cost/cost.ts';

/** Lines as items of a list. */
export const items = (lines: readonly string[]): HTMLLIElement[] =>
  lines.map((line) => Object.assign(document.createElement('li'), { textContent: line }));

/** Puts a result into the card of its tool. */
export const showCard = (root: ParentNode, result: CostResult, data: CostData): void => {
  const card = root.querySelector(`#cost-${result.id}`);
  for (const [name, text] of Object.entries(figuresOf(result)))
    card?.querySelector(`[data-${name}]`)?.replaceChildren(text);
  card?.querySelector('[data-lines]')?.replaceChildren(...items(resultLines(result, data)));
};
