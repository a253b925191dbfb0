/** A text as it is searched: no case, no accents. */
export const normal = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text that is already normal holds every word of what a reader typed. */
export function finderOf(typed: string): (text: string) => boolean {
  const words = normal(typed).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}

/** What a filtered table says about itself. `dimmed` values are on screen but dimmed. */
export const rowsInWords = (shown: number, all: number, dimmed: number): string => {
  const rows = shown === 0 ? 'No row matches.' : shown === all ? `${all} rows` : `${shown} of ${all} rows`;
  return dimmed > 0 ? `${rows}; ${dimmed} values without a primary source are in pale italics` : rows;
};
