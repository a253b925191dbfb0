import type { Criterion, Fact, FactValue, Quantity } from '../model.ts';
import type { Edition, Support, Verdict } from '../vocabulary.ts';

/** Words and glyph name of each verdict; one record feeds table, matrix, legend and screen readers. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { label: string; sentence: string }>> = {
  meets: { label: 'meets', sentence: 'meets this need' },
  partly: { label: 'partly', sentence: 'meets this need in part' },
  fails: { label: 'fails', sentence: 'does not meet this need' },
  unknown: { label: 'unknown', sentence: 'cannot be judged: a fact is unknown' },
};

/** Words of each support answer. */
export const SUPPORT_LABEL: Readonly<Record<Support, string>> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
};

/** Words of each edition. */
export const EDITION_LABEL: Readonly<Record<Edition, string>> = {
  free: 'free edition',
  paid: 'paid edition',
  'cloud-only': 'cloud only',
  mixed: 'some of it paid',
};

/** The edition that an answer takes, in words; empty where it is free or none is named. */
export const editionText = ({ edition }: Pick<Fact, 'edition'>): string =>
  edition && edition !== 'free' ? EDITION_LABEL[edition] : '';

/** An answer with its edition, where that says more: `yes (paid edition)`. */
export const answerText = (fact: { readonly text: string; readonly edition?: Edition | undefined }): string => {
  const edition = editionText(fact);
  return edition ? `${fact.text} (${edition})` : fact.text;
};

/** Words at the start of a line or a heading. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of a label inside a sentence; abbreviations keep their capitals. */
export const inSentence = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A figure as readers of English write it. Most are short, and a formatter takes longer to make than all else in a fact. */
export const numberText = (amount: number): string => {
  const plain = String(amount);
  return /^\d{1,3}(?:\.\d{1,3})?$/.test(plain) ? plain : amount.toLocaleString('en-GB', { maximumFractionDigits: 3 });
};

/** A number with its unit as it is: `46.4 MiB`, `4.5% CPU`. */
export const withUnit = (amount: number, unit: string): string =>
  `${numberText(amount)} ${unit}`.replace(' %', '%').trimEnd();

/** Size of a text as a file, sent without compression: `44 KB`. */
export const sizeText = (text: string): string =>
  withUnit(Math.ceil(new TextEncoder().encode(text).length / 1000), 'KB');

/** From one amount to another, or the one that both are. */
export const spanText = (min: number, max: number, unit: string): string =>
  min === max ? withUnit(max, unit) : `${numberText(min)} to ${withUnit(max, unit)}`;

/** Endings of English plurals in the first word of a unit, the special before the general; `ms` is not a plural of `m`. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]+)ies\b/, '$1y'],
  [/^([a-z]+ss)es\b/, '$1'],
  [/^([a-z]{2,})s\b/, '$1'],
];

/** A unit as it is behind a figure: `1 process`, `2 processes`; units that are not an English plural stay. */
export const counted = (amount: number, unit: string): string => {
  if (amount !== 1) return `${numberText(amount)} ${unit}`;
  const [plural, single] = PLURALS.find(([ending]) => ending.test(unit)) ?? [/$/, ''];
  return `1 ${unit.replace(plural, single)}`;
};

/** A quantity in words: `15 minutes`, `1 process`, `2 to 4 GB`, `up to 5 minutes`, `10 nodes or more`. */
export const formatQuantity = ({ min, max, unit }: Quantity): string => {
  if (min === undefined) return `up to ${counted(max ?? 0, unit)}`;
  if (max === undefined) return `${counted(min, unit)} or more`;
  return min === max ? counted(min, unit) : spanText(min, max, unit);
};

/** What the field report said of a fact: its own words, or its figure with the bound it gave. */
export const reportedText = (value: NonNullable<Fact['reported']>['value']): string =>
  typeof value === 'string' ? value : formatQuantity(value);

const wordsFor = (labels: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;

/** The words of a fact's value, short enough for a cell; dispatches on the criterion's kind. */
export const formatValue = (criterion: Criterion, value: FactValue): string => {
  if (typeof value === 'string') return wordsFor(SUPPORT_LABEL, value);
  if (Array.isArray(value)) {
    const options: Readonly<Record<string, string>> = criterion.kind === 'choice' ? criterion.options : {};
    const words = value.map((item) =>
      typeof item === 'string' ? wordsFor(options, item) : item.spdx.replace(/^LicenseRef-/, ''),
    );
    return [...new Set(words)].join(', ');
  }
  return 'unit' in value ? formatQuantity(value) : value.tag;
};

/** What is said of an answer, with the reason why our lab has no figure of it beside those of others. */
export const noteText = ({ note, unmeasured }: Pick<Fact, 'note' | 'unmeasured'>): string =>
  [note, unmeasured && `Not measured by our lab, because ${unmeasured}.`].filter(Boolean).join(' ');
