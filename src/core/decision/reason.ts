import type { Criterion } from '../model.ts';
import { CERTAINTIES, type CertaintyLevel } from '../vocabulary.ts';
import type { RuleVerdict } from './verdict.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';
import { editionText, formatValue } from '../text/words.ts';

/** One reason in words, with the cell that proves it. */
export interface Reason {
  readonly criterion: string;
  /** Such as "SCIM: yes, paid edition" or "Price: 5 EUR, low certainty, for v1.4.0". */
  readonly text: string;
}

/** A cell that decides, in words and with its address. */
export interface Proof {
  readonly text: string;
  readonly href: string;
}

/** The cells that decide how a need comes out for a product; none where nothing is known. */
export type Proofs = (tool: string, need: string) => readonly Proof[];

/** What the text of a reason says of its certainty; nothing where it is high. */
const certaintySaid = (level: CertaintyLevel): string =>
  level === 'high' ? '' : `${CERTAINTY_LABEL[level]} certainty`;

/** The certainty that the text of a reason says: scripts have the text in the page, and no facts. */
export const certaintyIn = (text: string): CertaintyLevel =>
  CERTAINTIES.find((level) => level !== 'high' && text.includes(`, ${certaintySaid(level)}`)) ?? 'high';

/** Whether the text of a reason says that evidence is weak: its certainty is low, or less than high and for another version. */
export const isWeak = (text: string): boolean => {
  const level = certaintyIn(text);
  return level === 'low' || level === 'very-low' || (level !== 'high' && /, for \S+$/.test(text));
};

/** Puts the rule verdicts of one product into words; `criteria` by id. A missing fact reads as not checked. */
export const reasons = (rules: readonly RuleVerdict[], criteria: ReadonlyMap<string, Criterion>): Reason[] =>
  rules.flatMap(({ criterion: id, fact }) => {
    const criterion = criteria.get(id);
    if (!criterion) return [];
    if (!fact) return [{ criterion: id, text: `${criterion.label}: not checked` }];
    const parts = [
      formatValue(criterion, fact.value),
      editionText(fact),
      // An unknown asserts nothing, so nothing can be uncertain about it.
      fact.certainty ? certaintySaid(fact.certainty.level) : '',
      // A fact that was read for another version than the rest says for which.
      fact.checked ? `for ${fact.checked.version}` : '',
    ];
    return [{ criterion: id, text: `${criterion.label}: ${parts.filter(Boolean).join(', ')}` }];
  });
