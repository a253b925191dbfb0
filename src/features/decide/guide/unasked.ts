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

/** Needs by what the tools in first place make of them; empty where none is left. */
const grouped = (guide: Guide, leaders: readonly Fit[], needs: Iterable<string>): Unasked[] => {
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
  return [...groups.values()];
};

/**
 * The needs of the questions without an answer: those first that tell the tools in first place apart, then those that these
 * do not meet. Of a question that the reader left open, only what tells them apart: the guide did ask it. With a need that
 * was added at the end its question is answered, as it is to whoever opens the link.
 */
export const unasked = (guide: Guide, state: GuideState): Unasked[] => {
  const open = guide.questions.filter((question) => !isAnswered(question, { ...state, skip: [] }));
  const asks = (questions: Guide['questions']) =>
    new Set(questions.flatMap(({ answers }) => answers.flatMap(({ must, nice }) => [...must, ...nice])));
  const asked = asks(open.filter(({ id }) => state.skip.includes(id)));
  const worst = ({ made: [first] }: Unasked) => WORST_FIRST.indexOf(first?.verdict ?? 'unknown');
  return grouped(guide, leadersIn(guide, state), asks(open))
    .flatMap((group) => {
      const needs = apart(group) ? group.needs : group.needs.filter((need) => !asked.has(need));
      return needs.length > 0 ? [{ ...group, needs }] : [];
    })
    .toSorted((a, b) => Number(apart(b)) - Number(apart(a)) || worst(a) - worst(b));
};

/**
 * The needs that the reader waved aside and that would tell the tools in first place apart. Where the answers to a question
 * exclude each other, what one of them drops contradicts it.
 */
export const wavedAside = (guide: Guide, state: GuideState): Unasked[] => {
  const exclusive = guide.questions.filter((question) => question.exclusive);
  const contrary = new Set(exclusive.flatMap(({ answers }) => answers.flatMap(({ must, nice }) => [...must, ...nice])));
  const needs = state.not.filter((need) => !contrary.has(need));
  return grouped(guide, leadersIn(guide, state), needs).filter(apart);
};

/** Of the questions that were not asked, the needs that a tool in first place does not meet, or of which nothing is known. */
export const unmet = (guide: Guide, state: GuideState): Unasked[] => {
  const questions = guide.questions.filter(({ id }) => !state.skip.includes(id));
  return unasked({ ...guide, questions }, state).filter(({ made: [worst] }) => worst && isUnmet(worst.verdict));
};

const isUnmet = (verdict: Verdict): boolean => verdict === 'fails' || verdict === 'unknown';

/** Whether some needs tell the tools in first place apart. */
export const apart = ({ made }: Unasked): boolean => made.length > 1;
