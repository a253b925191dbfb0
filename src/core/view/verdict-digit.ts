import type { Surety } from '../decision/reason.ts';
import { CERTAINTIES, VERDICTS, type Verdict } from '../vocabulary.ts';

// Apart from `verdict-code.ts`: a page that reads verdicts need not load what judges.

/** What one character says: a verdict, and how sure it is. */
export interface CodedVerdict extends Surety {
  readonly verdict: Verdict;
}

/** Four verdicts, four certainties, weak or not: one digit of this base can say all 32. */
const BASE = 36;

/** A verdict as a character. */
export const digitOf = ({ verdict, certainty = 'high', weak }: CodedVerdict): string => {
  const place = VERDICTS.indexOf(verdict) * CERTAINTIES.length + CERTAINTIES.indexOf(certainty);
  return (place * 2 + Number(weak === true)).toString(BASE);
};

/** What a character says; what is missing is unknown. */
export const readVerdict = (digit = ''): CodedVerdict => {
  const value = Number.parseInt(digit, BASE);
  const verdict = VERDICTS[Math.floor(value / (2 * CERTAINTIES.length))] ?? 'unknown';
  const certainty = CERTAINTIES[Math.floor(value / 2) % CERTAINTIES.length] ?? 'high';
  return { verdict, ...(certainty !== 'high' && { certainty }), ...(value % 2 === 1 && { weak: true }) };
};
