import type { Choice } from './choice.ts';
import { firstPlace } from './first-place.ts';
import { fitOf, type Fit } from './fit.ts';
import { climbs, type Climb } from './lead.ts';
import { idsOf } from '../index-by-id.ts';
import type { GuideQuestion as GuideContent } from '../model.ts';
import type { Verdict } from '../vocabulary.ts';

/** What an answer does with needs, by their ids: makes them a must-have or a nice-to-have, or drops them. */
export interface GuideAnswer {
  readonly must: readonly string[];
  readonly nice: readonly string[];
  readonly not: readonly string[];
}

/** A question whose answers choose needs. No need is in two questions. */
export interface GuideQuestion {
  readonly id: string;
  readonly answers: readonly GuideAnswer[];
  /** Whether its answers exclude each other. */
  readonly exclusive?: boolean;
}

/** A choice with the needs that were dropped and the questions that were left open. */
export type GuideState = Required<Choice>;

/** Input of the guide: its questions and the tools. The verdict of a need without a judgement is unknown. */
export interface Guide {
  readonly questions: readonly GuideQuestion[];
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  readonly verdict: (tool: string, need: string) => Verdict;
}

/**
 * Why nothing more is asked. `none`: no tool is left; `one`: one is; `settled`: no answer changes who comes first;
 * `enough`: as many questions were answered as a reader should be asked.
 */
export type GuideEnd = 'none' | 'one' | 'settled' | 'enough';

/** The next question, or why there is none. */
export type GuideStep = { readonly ask: string } | { readonly end: GuideEnd };

/** How many questions a reader is asked at most: six for three tools, ten for twelve. */
export const mostQuestions = (tools: number): number => 4 + Math.ceil(tools / 2);

/** What an answer of the content decides, as ids. */
export const answerIds = ({
  must,
  nice,
  not,
}: Pick<GuideContent['answers'][number], keyof GuideAnswer>): GuideAnswer => ({
  ...{ must: idsOf(must), nice: idsOf(nice), not: idsOf(not) },
});

const needsOf = ({ must, nice, not }: GuideAnswer): string[] => [...must, ...nice, ...not];

/** Whether a question has its answer: one of its needs was decided, here or among all needs, or it was left open. */
export const isAnswered = ({ id, answers }: GuideQuestion, { must, nice, not, skip }: GuideState): boolean => {
  const decided = new Set([...must, ...nice, ...not]);
  return skip.includes(id) || answers.some((answer) => needsOf(answer).some((need) => decided.has(need)));
};

/** A state after an answer. */
export const answered = (state: GuideState, { must, nice, not }: GuideAnswer): GuideState => ({
  ...state,
  must: [...state.must, ...must],
  nice: [...state.nice, ...nice],
  not: [...state.not, ...not],
});

/** A state as if a question had never been asked. */
export const withdrawn = (state: GuideState, { id, answers }: GuideQuestion): GuideState => {
  const own = new Set(answers.flatMap(needsOf));
  const others = (list: readonly string[]) => list.filter((need) => !own.has(need));
  return {
    must: others(state.must),
    nice: others(state.nice),
    not: others(state.not),
    skip: state.skip.filter((question) => question !== id),
  };
};

const fitsIn = ({ tools, verdict }: Guide, { must, nice }: Choice): Fit[] =>
  tools.map((tool) => {
    const judged = (needs: readonly string[]) =>
      needs.map((need) => ({ need, verdict: verdict(tool.id, need), rules: [], deciding: [] }));
    return fitOf(tool, judged(must), judged(nice));
  });

/**
 * The question to ask next: the first given whose answer can still change who comes first. Where that takes several
 * answers, it is one of the fewest that do. It asks nothing once one tool or none is left, once no answer changes who comes first, and never
 * more than `mostQuestions`. The order of the tools does not matter.
 */
export const nextStep = (guide: Guide, state: GuideState): GuideStep => {
  const fits = fitsIn(guide, state);
  const left = fits.filter(({ status }) => status !== 'ruled-out');
  if (left.length < 2) return { end: left.length === 0 ? 'none' : 'one' };
  const open = guide.questions.filter((question) => !isAnswered(question, state));
  const leaders = firstPlace(fits);
  const ways = climbs(left, leaders, open, guide.verdict);
  if (ways.length === 0) return { end: 'settled' };
  const remaining = mostQuestions(guide.tools.length) - (guide.questions.length - open.length);
  const steps = Math.min(...ways.map(({ questions }) => questions.length));
  if (steps > remaining) return { end: 'enough' };
  const pivotal = new Set(ways.filter((way) => way.questions.length === steps).map(first));
  const next = open.find(({ id }) => pivotal.has(id));
  return next ? { ask: next.id } : { end: 'settled' };
};

const first = ({ questions }: Climb): string => questions[0] ?? '';

/** The tools in first place, as the result shows them; none where all are ruled out. */
export const leadersIn = (guide: Guide, state: GuideState): readonly Fit[] => firstPlace(fitsIn(guide, state));
