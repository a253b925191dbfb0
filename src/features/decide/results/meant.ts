import type { Choice } from '../../../core/decision/choice.ts';

/** A migration with the needs of readers who use the product that it leaves. */
interface Move {
  readonly needs: readonly string[];
}

/** Whether a choice names the product that a migration leaves. */
export const leaves = ({ needs }: Move, { must, nice }: Choice): boolean =>
  needs.some((need) => must.includes(need) || nice.includes(need));

/** The migrations from the product that a choice names, or all if it names none. */
export const meantMoves = <M extends Move>(moves: readonly M[], choice: Choice): readonly M[] => {
  const meant = moves.filter((move) => leaves(move, choice));
  return meant.length > 0 ? meant : moves;
};
