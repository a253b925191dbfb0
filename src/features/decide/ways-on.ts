import type { Choice } from '../../core/decision/choice.ts';
import type { Fit } from '../../core/decision/fit.ts';
import { firstPlace } from '../../core/decision/first-place.ts';
import { idsIn } from '../../ui/choice/attributes.ts';

/** More tools than this share a first place that says nothing yet, so none of them leads on. */
const MOST = 2;

/** Shows the ways to move to a tool: those from what the choice says the reader leaves, or all where it says nothing. */
const showMoves = (card: HTMLElement, { must, nice }: Choice): void => {
  const moves = [...card.querySelectorAll<HTMLElement>('[data-move]')];
  const chosen = (move: HTMLElement) =>
    idsIn(move.dataset.needs).some((need) => must.includes(need) || nice.includes(need));
  const meant = moves.filter(chosen);
  for (const move of moves) move.hidden = meant.length > 0 && !meant.includes(move);
};

/** Shows where to go on from the tools in first place, if they are few. `active`: whether anything is chosen. */
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
