import type { Certainty, CertaintyReason } from '../certainty.ts';
import type { Fact } from '../model.ts';
import type { CertaintyLevel, READING_OUTCOMES } from '../vocabulary.ts';

/** Words of each level. */
export const CERTAINTY_LABEL: Readonly<Record<CertaintyLevel, string>> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
};

/** Words of each reason, to follow "because". */
export const REASON_TEXT: Readonly<Record<CertaintyReason, string>> = {
  documentation: 'only documentation says so',
  statement: 'the best source is a statement of the vendor',
  reports: 'the best source is a report by users or others',
  'field-report': 'only the field report says so',
  'one-witness': 'all its deciding sources come from one party',
  disputed: 'a source says otherwise',
  inferred: 'we conclude it, and no source states it',
  judgement: 'it is an opinion',
  'not-found': 'it rests on what we did not find',
  incomplete: 'we could not read all that it depends on',
  'older-version': 'we checked it for an older version',
  'no-version': 'no version is stated',
  old: 'it is due for a new check',
  'not-repeatable': 'our sources may have changed since, and no command checks the answer',
  unread: 'a second reader could not open its sources',
  'read-once': 'no second reader has checked it',
};

/** `moderate, because only documentation says so; we checked it for an older version`. */
export const certaintyText = ({ level, reasons }: Certainty): string =>
  CERTAINTY_LABEL[level] +
  (reasons.length > 0 ? `, because ${reasons.map((reason) => REASON_TEXT[reason]).join('; ')}` : '');

/** `very low certainty`; undefined where it is not low, for a place that only warns. */
export const lowCertainty = (fact?: Pick<Fact, 'certainty'>): string | undefined => {
  const level = fact?.certainty?.level;
  return level === 'low' || level === 'very-low' ? `${CERTAINTY_LABEL[level]} certainty` : undefined;
};

type Outcomes = Readonly<Record<(typeof READING_OUTCOMES)[number], string>>;

const ANSWER: Outcomes = {
  agrees: 'a second reader read the sources and agreed',
  corrected: 'a second reader read the sources and corrected it',
  // The certainty says how it ended.
  unread: 'a second reader tried',
};

const SEARCH: Outcomes = {
  agrees: 'a second reader looked and found nothing more',
  corrected: 'a second reader looked and corrected it',
  unread: 'a second reader could not open all of it',
};

/**
 * When someone else compared it with its sources, how that ended, and what was found. An answer that nobody read again
 * says so in its certainty; an unknown has none.
 */
export const readingText = ({ value, secondReading }: Pick<Fact, 'value' | 'secondReading'>): string => {
  const unknown = value === 'unknown';
  if (!secondReading) return unknown ? 'No second reader has looked.' : '';
  const { on, outcome, note } = secondReading;
  return `On ${on} ${(unknown ? SEARCH : ANSWER)[outcome]}.${note ? ` ${note}` : ''}`;
};
