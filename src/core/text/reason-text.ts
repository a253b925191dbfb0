import type { Criterion } from '../model.ts';
import { editionText, formatValue } from './words.ts';
import { certaintySaid, suretyOf, type Surety } from '../decision/reason.ts';
import type { RuleVerdict } from '../decision/verdict.ts';

/** One reason in words, with the cell that proves it. */
export interface Reason extends Surety {
  readonly criterion: string;
  /** Such as "SCIM: yes, paid edition" or "Price: 5 EUR, low certainty, for v1.4.0". */
  readonly text: string;
  /** The page that proves it, if its cell does not. */
  readonly to?: string;
}

/** Puts the rule verdicts of one product into words; `criteria` by id. A missing fact reads as not checked. */
export const reasons = (rules: readonly RuleVerdict[], criteria: ReadonlyMap<string, Criterion>): Reason[] =>
  rules.flatMap((rule): Reason[] => {
    const { criterion: id, fact } = rule;
    const criterion = criteria.get(id);
    if (!criterion) return [];
    if (!fact) return [{ criterion: id, text: `${criterion.label}: not checked` }];
    // Of options that do not do, the bare list would read like a yes.
    const only = rule.lacking && criterion.kind === 'choice' ? 'only ' : '';
    const surety = suretyOf(rule);
    const parts = [
      only + formatValue(criterion, fact.value),
      editionText(fact),
      rule.measured === 'decides' ? 'so our measurement decides' : '',
      // An unknown asserts nothing, so nothing can be uncertain about it, unless a measurement is in its place.
      certaintySaid(surety.certainty ?? 'high'),
      // A fact that was read for another version than the rest says for which.
      fact.checked ? `for ${fact.checked.version}` : '',
      fact.contrary ? `but ${fact.contrary}` : '',
    ];
    const { measured } = fact;
    return [
      { criterion: id, text: `${criterion.label}: ${parts.filter(Boolean).join(', ')}`, ...surety },
      ...(measured
        ? [{ criterion: measured.row, text: measured.text, to: measured.source.ref, measured: true as const }]
        : []),
    ];
  });
