import { listed, namesAnd } from '../text/lists.ts';
import { FIT_LABEL } from '../text/fit-words.ts';
import type { Fit } from './fit.ts';
import { compareFits } from './rank.ts';
import type { Proofs } from './reason.ts';
import type { NeedVerdict } from './verdict.ts';

/**
 * What a result comes to. `fits`: one tool is known to fit; `gap`: it does, and meets a must only in part; `check`: one is
 * left, and a must of it is unknown; `several`: more than one is left; `none`: every tool is ruled out.
 */
export const GRADES = ['fits', 'gap', 'check', 'several', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** A result in a sentence, and why it is so. */
export interface Headline {
  readonly grade: Grade;
  /** Such as "Alpha is the only one left." */
  readonly text: string;
  /** Such as "Check first: “Works at night” (Lights: unknown)."; empty where nothing is to be said. */
  readonly reason: string;
}

/** What the words of a result need beside it. */
export interface ResultWords {
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly proofs: Proofs;
}

const of = ({ must }: Fit, verdict: NeedVerdict['verdict']): NeedVerdict[] =>
  must.filter((one) => one.verdict === verdict);

/**
 * Whether a tool is ruled out on weak evidence alone: for each must that fails, the cells that decide it are
 * weak. One must that fails for sure is enough to rule it out for sure.
 */
export const isDoubtful = (fit: Fit, proofs: Proofs): boolean =>
  fit.status === 'ruled-out' &&
  of(fit, 'fails').every(({ need }) => {
    const cells = proofs(fit.id, need);
    return cells.length > 0 && cells.every(({ weak }) => weak);
  });

/** How one tool came out, in words. */
export const statusText = (fit: Fit, proofs: Proofs): string => {
  if (isDoubtful(fit, proofs)) return `probably ${FIT_LABEL['ruled-out']}`;
  return fit.status === 'fits' && of(fit, 'partly').length > 0 ? 'fits, with a gap' : FIT_LABEL[fit.status];
};

/** Needs in quotation marks, each with the answers that decide it. */
const cited = (fit: Fit, needs: readonly NeedVerdict[], { labels, proofs }: ResultWords): string =>
  listed(
    needs.map(({ need }) => {
      const answers = proofs(fit.id, need).map(({ text }) => text.trim());
      return `“${labels.get(need) ?? need}”${answers.length > 0 ? ` (${answers.join('; ')})` : ''}`;
    }),
  );

/** Names of tools in a sentence; of many the first three and how many more. */
export const someNames = (tools: readonly { readonly name: string }[]): string =>
  tools.length > 4
    ? `${tools
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')} and ${tools.length - 3} more`
    : namesAnd(tools);

/** One tool is known to fit; others may be undecided. */
const fitting = (first: Fit, open: readonly Fit[], words: ResultWords): Headline => {
  const gaps = of(first, 'partly');
  const undecided = open.length > 0 ? `Undecided: ${someNames(open)}.` : '';
  if (gaps.length === 0) return { grade: 'fits', text: `${first.name} fits.`, reason: undecided };
  const reason = [`Met in part: ${cited(first, gaps, words)}.`, undecided].filter(Boolean).join(' ');
  return { grade: 'gap', text: `${first.name} fits, with a gap.`, reason };
};

/** What to find out first: the unknown musts of a tool. */
const toCheck = (fit: Fit, words: ResultWords): string => `Check first: ${cited(fit, of(fit, 'unknown'), words)}.`;

/** Several are left: who comes first, and why. */
const several = (left: readonly Fit[], words: ResultWords): Headline => {
  const [first, second] = left;
  const level = left.filter((fit) => first && compareFits(first, fit) === 0);
  const count = `${left.length} left`;
  if (!first || !second) return { grade: 'several', text: `${count}.`, reason: '' };
  if (first.status === 'cannot-say')
    return {
      grade: 'several',
      text: `${count}, none known to fit: ${someNames(left)}.`,
      reason: toCheck(first, words),
    };
  if (level.length > 1) {
    const others = left.length > level.length ? ` ${someNames(level)} come first.` : '';
    return {
      grade: 'several',
      text: `${count}: ${someNames(left)}.${others}`,
      reason: first.must.length + first.nice.length > 0 ? 'These needs do not tell them apart.' : '',
    };
  }
  const by = first.score[0] > second.score[0] ? 'of the musts in full' : 'of what is nice to have';
  const reason = `Then ${someNames(left.slice(1))}: ${first.name} meets more ${by}.`;
  return { grade: 'several', text: `${first.name} comes first of ${left.length} left.`, reason };
};

/** The headline of a result, best tool first. */
export const headlineOf = (fits: readonly Fit[], words: ResultWords): Headline => {
  const left = fits.filter(({ status }) => status !== 'ruled-out');
  const known = left.filter(({ status }) => status === 'fits');
  const [first] = left;
  if (!first) {
    const doubtful = fits.filter((fit) => isDoubtful(fit, words.proofs));
    const reason = doubtful.length > 0 ? `On weak evidence: ${someNames(doubtful)}.` : '';
    return { grade: 'none', text: 'No tool meets all your must-have needs.', reason };
  }
  if (known.length === 1) return fitting(first, left.slice(1), words);
  if (left.length > 1) return several(left, words);
  return { grade: 'check', text: `${first.name} is the only one left.`, reason: toCheck(first, words) };
};
