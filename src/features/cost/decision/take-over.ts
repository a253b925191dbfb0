import { takeOver, type DecisionFile, type TakenOver } from './decision.ts';
import type { CostStart, Outcome } from '../../../core/cost/data.ts';
import type { RawCost } from '../../../core/cost/query.ts';
import { partOf } from '../../../ui/island.ts';

const paragraph = (...content: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement('p');
  made.append(...content);
  return made;
};

/** Fetches what a decision is taken over with, and takes it over. */
export const loadDecision = async (path: string, start: CostStart, search: string) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const file = (await response.json()) as DecisionFile;
  return { ...takeOver(file, start, search), back: file.decide };
};

/** The fields that differ between two states of a form, as they are now. */
export const touchedSince = (before: RawCost, now: RawCost): RawCost =>
  Object.fromEntries(
    (Object.keys({ ...before, ...now }) as (keyof RawCost)[])
      .filter((name) => before[name] !== now[name])
      .map((name) => [name, now[name] ?? '']),
  );

/** Says in the card of a product how it comes out for the needs, and marks one that lacks any. */
const mark = (card: HTMLElement, { status = '', out = false }: Outcome): void => {
  card.dataset.fit = out ? 'ruled-out' : '';
  card.querySelector('[data-status]')?.remove();
  const said = paragraph(status);
  said.dataset.status = '';
  if (status) card.querySelector('h3')?.after(said);
};

/** Shows in the page what a decision makes of each product, with the way back to it. */
export const showDecision = (
  root: HTMLElement,
  { data: { tools, hosted }, lines, back }: TakenOver & { readonly back: string },
): void => {
  // The one that the link names comes first: whose figures it is made of is then in view with it.
  const rank = ({ id, out }: Outcome & { readonly id: string }): number =>
    out ? 2 : Number(location.hash !== `#cost-${id}`);
  const products = [...tools, ...hosted].toSorted((a, b) => rank(a) - rank(b));
  for (const product of products) {
    const card = root.querySelector<HTMLElement>(`#cost-${product.id}, [data-hosted="${product.id}"]`);
    if (card) {
      mark(card, product);
      card.parentElement?.append(card);
    }
  }
  const part = partOf(root, 'decision');
  if (!part) return;
  part.hidden = lines.length === 0;
  const way = Object.assign(document.createElement('a'), { href: back, textContent: 'Back to the decision' });
  part.replaceChildren(...lines.map((line) => paragraph(line)), paragraph(way));
};
