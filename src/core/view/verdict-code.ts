import { weakest } from '../certainty.ts';
import { suretyOf } from '../decision/reason.ts';
import { judgeNeed } from '../decision/verdict.ts';
import type { Judged, Need } from '../model.ts';
import { digitOf, type CodedVerdict } from './verdict-digit.ts';

/** A verdict with the least certainty of what decides it; weak where all of that is. */
const coded = (need: Need, tool: Judged): CodedVerdict => {
  const { verdict, deciding } = judgeNeed(need, tool);
  const sureties = deciding.map(suretyOf);
  const certainty = weakest(
    sureties.map((surety) => surety.certainty ?? 'high'),
    (level) => level,
  );
  const weak = sureties.length > 0 && sureties.every((surety) => surety.weak);
  return { verdict, ...(certainty && { certainty }), ...(weak && { weak }) };
};

/** The verdicts of a tool, one character a need: a cell of a table would take a hundred times as much for each. */
export const verdictCode = (tool: Judged, needs: readonly Need[]): string =>
  needs.map((need) => digitOf(coded(need, tool))).join('');
