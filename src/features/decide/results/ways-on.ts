import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { leaders } from '../../../core/decision/first-place.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';
import { meantMoves } from './meant.ts';

/** Shows the migrations to a tool: those from the product that the choice names, or all if it names none. */
const showMoves = (card: HTMLElement, choice: Choice): void => {
  const moves = [...card.querySelectorAll<HTMLElement>('[data-move]')];
  const meant = meantMoves(
    moves.map((move) => ({ move, needs: idsIn(move.dataset.needs) })),
    choice,
  );
  for (const move of moves) move.hidden = !meant.some((one) => one.move === move);
};

/** Shows next steps for the tools in first place, if they are few. `active`: whether anything is chosen. */
export const showWays = (
  cards: ReadonlyMap<string, HTMLElement>,
  choice: Choice,
  fits: readonly Fit[],
  active: boolean,
): void => {
  const shown = active ? leaders(fits).map(({ id }) => id) : [];
  for (const [id, card] of cards) {
    card.querySelector('[data-ways]')?.toggleAttribute('hidden', !shown.includes(id));
    if (shown.includes(id)) showMoves(card, choice);
  }
};
