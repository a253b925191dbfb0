import type { Fit } from '../../../core/decision/fit.ts';
import { isAnswered, leadersIn, type Guide, type GuideState } from '../../../core/decision/guide.ts';
import type { Verdict } from '../../../core/vocabulary.ts';

/** Needs that the guide did not ask for, with the verdict of the tools in first place. */
export interface Unasked {
  readonly verdict: Verdict;
  /** The tools in first place with that verdict. */
  readonly tools: readonly Fit[];
  readonly needs: readonly string[];
}

/** If several tools share the first place, the worst verdict comes first. */
const WORST_FIRST: readonly Verdict[] = ['fails', 'unknown', 'partly', 'meets'];

/**
 * The needs of the questions that were never asked, those first that a tool in first place does not meet. None of them puts
 * another tool first once the guide has ended, but it may rule out the one that is. A question of which a need was `added`
 * at the end was not asked either.
 */
export const unasked = (guide: Guide, state: GuideState, added: readonly string[] = []): Unasked[] => {
  const leaders = leadersIn(guide, state);
  const asked = { ...state, must: state.must.filter((need) => !added.includes(need)) };
  const open = guide.questions.filter((question) => !isAnswered(question, asked));
  const asks = open.flatMap(({ answers }) => answers.flatMap(({ must, nice }) => [...must, ...nice]));
  const needs = [...new Set(asks)].filter((need) => !added.includes(need));
  const groups = new Map<string, { verdict: Verdict; tools: readonly Fit[]; needs: string[] }>();
  for (const need of leaders.length > 0 ? needs : []) {
    const of = (verdict: Verdict) => leaders.filter(({ id }) => guide.verdict(id, need) === verdict);
    const verdict = WORST_FIRST.find((one) => of(one).length > 0) ?? 'unknown';
    const tools = of(verdict);
    const key = `${WORST_FIRST.indexOf(verdict)} ${tools.map(({ id }) => id).join()}`;
    const group = groups.get(key) ?? { verdict, tools, needs: [] };
    group.needs.push(need);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
};
