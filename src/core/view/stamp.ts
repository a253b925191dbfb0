import { CERTAINTY_LABEL } from '../text/certainty-words.ts';
import { dayText } from '../text/day.ts';
import type { FactView } from './fact-view.ts';

/** What an answer rests on, in one line: `code, v2.0.1, 22 Nov 2026`. The only form of it, on every page. */
export interface StampView {
  /** Kind of its best source, or where we looked for an unknown; then its version, where it has one. */
  readonly rests: string;
  /** Day of the check, YYYY-MM-DD. */
  readonly on: string;
  /** Said where it is not high: `moderate certainty`. */
  readonly certainty?: string;
  /** True once it should be checked again. */
  readonly due?: boolean;
}

/** The stamp of a fact. */
export const stampView = ({ kind, checked, level, age }: FactView): StampView => ({
  rests: `${kind}, ${checked.version}`,
  on: checked.on,
  ...(level && level !== 'high' && { certainty: `${CERTAINTY_LABEL[level]} certainty` }),
  ...(age.state === 'due' && { due: true }),
});

/** A stamp as text, for what is not HTML. */
export const stampText = ({ rests, on, certainty, due }: StampView): string =>
  [rests, dayText(on), ...(certainty ? [certainty] : []), ...(due ? ['due for a new check'] : [])].join(', ');
