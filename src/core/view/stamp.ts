import { certaintyOf, type Certainty } from '../certainty.ts';
import { BASIS_MARK, basisOf, releasesRead } from '../evidence.ts';
import type { Source } from '../model.ts';
import { listed } from '../text/lists.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';
import { dayText } from '../text/day.ts';
import type { FactView } from './fact-view.ts';

/** What an answer rests on, in one line: `code, v2.0.1, 22 Nov 2026`. The only form of it, on every page. */
export interface StampView {
  /** Kind of its best source, or what we checked for an unknown; then its version, where it has one. */
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

/** Words that rest on sources and are not a cell: an answer to a question, a symptom with its cure. */
export interface Cited {
  readonly sources: readonly Source[];
  /** Day of the check, YYYY-MM-DD. */
  readonly checked: string;
  /** The version they hold for; else the releases at which the best sources were read. */
  readonly version?: string;
  /** Whether a command shows it on the reader's own host. */
  readonly verifiable: boolean;
}

/** How sure words are that rest on sources. Nobody reads them a second time, so they are never surer than moderate. */
export const citedCertainty = ({ sources, verifiable }: Cited): Certainty =>
  certaintyOf({
    ...{ sources, verifiable, against: [], doubts: [], documentary: false },
    ...{ secondReading: undefined, version: 'same', old: false },
  });

/** The stamp of words that rest on sources; undefined for words without. */
export const citedStamp = (cited: Cited): StampView | undefined => {
  const { sources, checked, version = listed(releasesRead(sources)) } = cited;
  if (sources.length === 0) return undefined;
  return {
    rests: [BASIS_MARK[basisOf(sources)], version].filter(Boolean).join(', '),
    on: checked,
    certainty: `${CERTAINTY_LABEL[citedCertainty(cited).level]} certainty`,
  };
};

/** A stamp as text, for what is not HTML. */
export const stampText = ({ rests, on, certainty, due }: StampView): string =>
  [rests, dayText(on), ...(certainty ? [certainty] : []), ...(due ? ['due for a new check'] : [])].join(', ');
