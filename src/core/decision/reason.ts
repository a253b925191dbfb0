import { CERTAINTIES, type CertaintyLevel } from '../vocabulary.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';

/** A cell that decides, in words and with its address. */
export interface Proof {
  readonly text: string;
  readonly href: string;
}

/** The cells that decide how a need comes out for a product; none where nothing is known. */
export type Proofs = (tool: string, need: string) => readonly Proof[];

/** What the text of a reason says of its certainty; nothing where it is high. */
export const certaintySaid = (level: CertaintyLevel): string =>
  level === 'high' ? '' : `${CERTAINTY_LABEL[level]} certainty`;

/** The certainty that the text of a reason says: scripts have the text in the page, and no facts. */
export const certaintyIn = (text: string): CertaintyLevel =>
  CERTAINTIES.find((level) => level !== 'high' && text.includes(`, ${certaintySaid(level)}`)) ?? 'high';

/** Whether the text of a reason says that evidence is weak: its certainty is low, or less than high and for another version. */
export const isWeak = (text: string): boolean => {
  const level = certaintyIn(text);
  return level === 'low' || level === 'very-low' || (level !== 'high' && /, for \S+$/.test(text));
};
