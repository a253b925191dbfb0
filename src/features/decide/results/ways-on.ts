import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { firstPlace } from '../../../core/decision/first-place.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';

/** If more tools than this share the first place, the result says too little for next steps. */
const MOST = 2;

/** Shows the migrations to a tool: those from the product that the choice names, or all if it names none. */
const showMoves = (card: HTMLElement, { must, nice }: Choice): void => {
  const moves = [...card.querySelectorAll<HTMLElement>('[data-move]')];
  const chosen = (move: HTMLElement) =>
    idsIn(move.dataset.needs).some((need) => must.includes(need) || nice.includes(need));
  const meant = moves.filter(chosen);
  for (const move of moves) move.hidden = meant.length > 0 && !meant.includes(move);
};

/** Shows next steps for the tools in first place, if they are few. `active`: whether anything is chosen. */
export const showWays = (
  cards: ReadonlyMap<string, HTMLElement>,
  choice: Choice,
  fits: readonly Fit[],
  active: boolean,
): void => {
  const leaders = active ? firstPlace(fits) : [];
  const shown = leaders.length <= MOST ? leaders.map(({ id }) => id) : [];
  for (const [id, card] of cards) {
    card.querySelector('[data-ways]')?.toggleAttribute('hidden', !shown.includes(id));
    if (shown.includes(id)) showMoves(card, choice);
  }
};
