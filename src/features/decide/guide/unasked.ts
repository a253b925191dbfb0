import type { Fit } from '../../../core/decision/fit.ts';
import { isAnswered, leadersIn, type Guide, type GuideState } from '../../../core/decision/guide.ts';
import type { Verdict } from '../../../core/vocabulary.ts';

/** Needs that the guide did not ask for, with what the tools in first place make of them. */
export interface Unasked {
  /** Each verdict with its tools, the worst first. Several tell the tools in first place apart. */
  readonly made: readonly { readonly verdict: Verdict; readonly tools: readonly Fit[] }[];
  readonly needs: readonly string[];
}

const WORST_FIRST: readonly Verdict[] = ['fails', 'unknown', 'partly', 'meets'];

/**
 * The needs of the questions that were never asked: those first that tell the tools in first place apart, then those that
 * these do not meet. With a need that was added at the end its question is answered, as it is to whoever opens the link.
 */
export const unasked = (guide: Guide, state: GuideState): Unasked[] => {
  const leaders = leadersIn(guide, state);
  const open = guide.questions.filter((question) => !isAnswered(question, state));
  const asks = open.flatMap(({ answers }) => answers.flatMap(({ must, nice }) => [...must, ...nice]));
  const needs = [...new Set(asks)];
  const groups = new Map<string, { made: Unasked['made']; needs: string[] }>();
  for (const need of leaders.length > 0 ? needs : []) {
    const made = WORST_FIRST.flatMap((verdict) => {
      const tools = leaders.filter(({ id }) => guide.verdict(id, need) === verdict);
      return tools.length > 0 ? [{ verdict, tools }] : [];
    });
    const key = made.map(({ verdict, tools }) => [verdict, ...tools.map(({ id }) => id)].join()).join();
    const group = groups.get(key) ?? { made, needs: [] };
    group.needs.push(need);
    groups.set(key, group);
  }
  const worst = ({ made: [first] }: Unasked) => WORST_FIRST.indexOf(first?.verdict ?? 'unknown');
  return [...groups.values()].toSorted((a, b) => Number(apart(b)) - Number(apart(a)) || worst(a) - worst(b));
};

/** Whether some needs tell the tools in first place apart. */
export const apart = ({ made }: Unasked): boolean => made.length > 1;
