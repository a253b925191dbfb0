import { CERTAINTY_REASONS, TAKES } from '../../core/certainty.ts';
import { CERTAINTY_LABEL, REASON_TEXT } from '../../core/text/certainty-words.ts';
import { capital } from '../../core/text/words.ts';

/** One reason against an answer, and what it takes. */
export interface CertaintyRow {
  readonly reason: string;
  readonly effect: string;
}

/** Every reason in the words that are shown with an answer. */
export const certaintyRows = (): CertaintyRow[] =>
  CERTAINTY_REASONS.map((reason) => {
    const taken = TAKES[reason];
    const effect =
      typeof taken === 'number'
        ? `${taken} ${taken === 1 ? 'level' : 'levels'} down`
        : `at most ${CERTAINTY_LABEL[taken]}`;
    return { reason: capital(REASON_TEXT[reason]), effect };
  });
