import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or undefined if none is similar enough to suggest. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, Math.floor(word.length / 3)) ? candidate : undefined;
};

/** The advice that follows from it: the nearest word, or the list when it is short, or `otherwise`. */
export const suggest = (word: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(word, known);
  if (near) return `did you mean "${near}"?`;
  return known.length > 0 && known.length <= 12 ? `use one of: ${known.join(', ')}` : otherwise;
};
