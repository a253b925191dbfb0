import { VERDICT_WORDS } from '../../core/text/words.ts';
import { VERDICTS, type Verdict } from '../../core/vocabulary.ts';

/** The number of tools per verdict, best first; verdicts without a tool are left out. */
export const verdictCounts = (verdicts: readonly Verdict[]): { readonly text: string; readonly tone: Verdict }[] =>
  VERDICTS.toReversed().flatMap((tone) => {
    const count = verdicts.filter((verdict) => verdict === tone).length;
    return count > 0 ? [{ text: `${count} ${VERDICT_WORDS[tone].label}`, tone }] : [];
  });
