import type { FitStatus } from './fit.ts';
import type { Criterion, Fact, FactValue, Quantity, Verdict } from './model.ts';

/** Words and glyph name of each verdict; one record feeds table, matrix, legend and screen readers. */
export const VERDICTS: Readonly<Record<Verdict, { label: string; sentence: string }>> = {
  meets: { label: 'meets', sentence: 'meets this need' },
  partly: { label: 'partly', sentence: 'meets this need in part' },
  fails: { label: 'fails', sentence: 'does not meet this need' },
  unknown: { label: 'unknown', sentence: 'cannot be judged: something is unknown' },
};

/** Words of each support answer. */
export const SUPPORT_LABEL: Readonly<Record<string, string>> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
};

/** Words of each edition. */
export const EDITION_LABEL: Readonly<Record<NonNullable<Fact['edition']>, string>> = {
  free: 'free edition',
  paid: 'paid edition',
  'cloud-only': 'cloud only',
  mixed: 'partly paid',
};

/** Words at the start of a line or a heading. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const number = (amount: number): string => amount.toLocaleString('en-GB', { maximumFractionDigits: 3 });

/** A quantity in words: `15 minutes`, `2 to 4 GB`, `up to 5 minutes`, `10 or more nodes`. */
export const formatQuantity = ({ min, max, unit }: Quantity): string => {
  if (min === undefined) return `up to ${number(max ?? 0)} ${unit}`;
  if (max === undefined) return `${number(min)} ${unit} or more`;
  return min === max ? `${number(min)} ${unit}` : `${number(min)} to ${number(max)} ${unit}`;
};

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

/** Words of each status of a fit. */
export const FIT_LABEL: Readonly<Record<FitStatus, string>> = {
  fits: 'fits',
  'cannot-say': 'cannot say',
  'ruled-out': 'ruled out',
};
