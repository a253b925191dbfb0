import type { Criterion } from './model.ts';
import type { RuleVerdict } from './verdict.ts';
import { EDITION_LABEL, formatValue } from './words.ts';

/** One reason in words, with the cell that proves it. */
export interface Reason {
  readonly criterion: string;
  /** Such as "SCIM: yes, paid edition" or "Price: 5 EUR, low confidence". */
  readonly text: string;
}

/** Puts the rule verdicts of one product into words; `criteria` by id. A missing fact reads as not checked. */
export const reasons = (rules: readonly RuleVerdict[], criteria: ReadonlyMap<string, Criterion>): Reason[] =>
  rules.flatMap(({ criterion: id, fact }) => {
    const criterion = criteria.get(id);
    if (!criterion) return [];
    const edition = fact?.edition && fact.edition !== 'free' ? `, ${EDITION_LABEL[fact.edition]}` : '';
    // That an unknown is not sure goes without saying.
    const doubt =
      !fact || fact.confidence === 'high' || fact.value === 'unknown' ? '' : `, ${fact.confidence} confidence`;
    const value = fact ? formatValue(criterion, fact.value) + edition + doubt : 'not checked';
    return [{ criterion: id, text: `${criterion.label}: ${value}` }];
  });
