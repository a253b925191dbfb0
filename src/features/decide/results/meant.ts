import type { Choice } from '../../../core/decision/choice.ts';

/** The migrations from the product that a choice names, or all if it names none. */
export const meantMoves = <Move extends { readonly needs: readonly string[] }>(
  moves: readonly Move[],
  { must, nice }: Choice,
): readonly Move[] => {
  const meant = moves.filter(({ needs }) => needs.some((need) => must.includes(need) || nice.includes(need)));
  return meant.length > 0 ? meant : moves;
};
