import type { GuideEnd } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import type { Unasked } from './unasked.ts';

/** Before a result that the next answer can still change. */
export const SO_FAR = 'So far, ';

type Named = readonly { readonly name: string }[];

/** What needs do that the tools in first place differ in. */
export const tellsApart = (leaders: Named): string => `tells ${namesAnd(leaders)} apart`;

/** Before needs that the reader waved aside and that would decide a tie. */
export const wavedLead = (leaders: Named): string => `Your answers do not need this, but it ${tellsApart(leaders)}`;

/** One verdict with its tools. */
export const madeText = ({ verdict, tools }: Unasked['made'][number]): string => {
  const names = namesAnd(tools);
  const words: Readonly<Record<Verdict, string>> = {
    fails: `${names} ${tools.length > 1 ? 'do' : 'does'} not meet`,
    unknown: `Unknown for ${names}`,
    partly: `${names} ${tools.length > 1 ? 'meet' : 'meets'} in part`,
    meets: `${names} ${tools.length > 1 ? 'meet' : 'meets'}`,
  };
  return words[verdict];
};

/** Why the guide asks no further question. */
const END_TEXT: Readonly<Record<GuideEnd, string>> = {
  none: 'No tool meets all of these answers. Change one of them.',
  one: 'That is enough: only one tool is left, and no further answer puts another first.',
  settled: 'That is enough: none of the remaining questions puts another tool first.',
  enough: 'That is enough for a first choice. Further needs may still tell apart what is left.',
};

/** The same for an undecided result: no tool is known to fit, so the words must not sound final. */
const UNDECIDED: Readonly<Record<GuideEnd, string>> = {
  none: END_TEXT.none,
  one: 'No further question: only one tool is left. It is undecided until you have checked what is unknown.',
  settled:
    'No further question: none that remains puts another tool first. It is undecided until you have checked what is unknown.',
  enough: 'No further question for now. No tool is known to fit: first check what is unknown.',
};

/**
 * Why the guide asks no further question, in words that agree with the result. `known`: whether the first place is
 * known to fit.
 */
export const endText = (end: GuideEnd, known: boolean): string => (known ? END_TEXT : UNDECIDED)[end];
