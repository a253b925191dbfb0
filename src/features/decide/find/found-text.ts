import { counted } from '../../../core/text/words.ts';

/** What a reader sees of the needs. */
export interface Seen {
  readonly shown: number;
  readonly all: number;
  /** Whether those that are shown have every word that was typed. */
  readonly whole: boolean;
  /** Needs that were chosen and are not shown. */
  readonly hidden: number;
}

const shownText = ({ shown, all, whole }: Seen): string => {
  if (shown === 0) return 'No need has these words; a fact may.';
  const count = `${shown} of ${counted(all, 'needs')}.`;
  return whole ? count : `No need has all of these words. The closest: ${count}`;
};

/** What was found, in words. A need that was chosen never disappears without them. */
export const foundText = (seen: Seen): string => {
  const { hidden } = seen;
  const chosen = hidden > 0 ? ` ${counted(hidden, 'needs')} that you chose ${hidden > 1 ? 'are' : 'is'} hidden.` : '';
  return shownText(seen) + chosen;
};
