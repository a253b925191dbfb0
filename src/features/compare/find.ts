import { listed } from '../../core/text/lists.ts';
import { normal } from '../../core/text/normal.ts';

/** Whether a text that is already normal holds every word of what a reader typed. */
export function finderOf(typed: string): (text: string) => boolean {
  const words = normal(typed).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}

/** The summary of a filtered table; empty if the whole table is shown. `dimmed` values are on screen but dimmed. */
export const rowsInWords = (shown: number, all: number, dimmed: number): string => {
  const parts = [
    ...(shown < all ? [`${shown} of ${all} rows`] : []),
    ...(dimmed > 0 ? [`${dimmed} values without a primary source are dimmed`] : []),
  ];
  return parts.join('; ');
};

/** Why a table is empty, and nothing where it is not: a reader who sees no row is owed the reason. */
export const emptyReason = (
  { tools, differ, find }: { readonly tools: readonly string[]; readonly differ: boolean; readonly find: string },
  shown: number,
): string => {
  if (tools.length === 0) return 'No tool is chosen, so there is no column to show.';
  if (shown > 0) return '';
  const wanted = find.trim();
  if (!differ) return `No row holds “${wanted}”.`;
  if (tools.length === 1) return 'One tool alone cannot differ: rows that differ take two.';
  const reasons = [...(wanted ? [`holds “${wanted}”`] : []), 'differs among the tools chosen'];
  return `No row ${listed(reasons)}.`;
};
