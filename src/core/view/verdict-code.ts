import { weakest } from '../certainty.ts';
import { suretyOf, type Surety } from '../decision/reason.ts';
import { judgeNeed } from '../decision/verdict.ts';
import type { Judged, Need } from '../model.ts';
import { CERTAINTIES, VERDICTS, type Verdict } from '../vocabulary.ts';

/** What one character says: a verdict, and how sure its deciding answers are at most and together. */
export interface CodedVerdict extends Surety {
  readonly verdict: Verdict;
}

/** Four verdicts, four certainties and weak or not have 32 combinations, which one digit of this base can say. */
const BASE = 36;

const digitOf = ({ verdict, certainty = 'high', weak = undefined }: CodedVerdict): string =>
  (
    (VERDICTS.indexOf(verdict) * CERTAINTIES.length + CERTAINTIES.indexOf(certainty)) * 2 +
    Number(weak === true)
  ).toString(BASE);

const coded = (need: Need, tool: Judged): CodedVerdict => {
  const { verdict, deciding } = judgeNeed(need, tool);
  const sureties = deciding.map(({ fact }): Surety => (fact ? suretyOf(fact) : {}));
  const certainty = weakest(
    sureties.map((surety) => surety.certainty ?? 'high'),
    (level) => level,
  );
  const weak = sureties.length > 0 && sureties.every((surety) => surety.weak);
  return { verdict, ...(certainty && { certainty }), ...(weak && { weak }) };
};

/** The verdicts of a tool, one character a need: a table would take a hundred times as much for each. */
export const verdictCode = (tool: Judged, needs: readonly Need[]): string =>
  needs.map((need) => digitOf(coded(need, tool))).join('');

/** What a character of a code says; what is missing is unknown. */
export const readVerdict = (digit = ''): CodedVerdict => {
  const value = Number.parseInt(digit, BASE);
  const verdict = VERDICTS[Math.floor(value / (2 * CERTAINTIES.length))] ?? 'unknown';
  const certainty = CERTAINTIES[Math.floor(value / 2) % CERTAINTIES.length] ?? 'high';
  return { verdict, ...(certainty !== 'high' && { certainty }), ...(value % 2 === 1 && { weak: true }) };
};
