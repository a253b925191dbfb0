import type { Catalogue } from '../../../catalogue/index.ts';
import { answerIds, nextStep } from '../../../core/decision/guide.ts';
import { judgeNeed } from '../../../core/decision/verdict.ts';
import type { GuideQuestion, Need } from '../../../core/model.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import type { Link } from '../../../core/view/page.ts';

/** An answer as a link: without JavaScript it leads to its need. */
export interface AnswerView extends Link {
  /** Ids of the needs that it makes a must-have or a nice-to-have, or drops. */
  readonly must: readonly string[];
  readonly nice: readonly string[];
  readonly not: readonly string[];
}

/** One question of the guide. */
export interface GuideQuestionView extends Pick<
  GuideQuestion,
  'id' | 'question' | 'why' | 'exclusive' | 'skip' | 'aliases'
> {
  readonly answers: readonly AnswerView[];
  /** Whether it is the one asked before anything is answered. */
  readonly asked: boolean;
}

/** The guide: its questions, and the way to all needs. */
export interface GuideView {
  readonly questions: readonly GuideQuestionView[];
  readonly all: Link;
  readonly beside: readonly BesideNeeds[];
  /** What each need that it asks about is, by id. */
  readonly asks: readonly { readonly id: string; readonly text: string }[];
}

/** A question of readers that no need covers, because the tools do not differ in it. */
export interface BesideNeeds extends Link {
  /** Its answer in one sentence. */
  readonly text: string;
}

/** Questions that readers bring to the decision and that no need covers. */
export const besideNeeds = (questions: Catalogue['questions']): BesideNeeds[] =>
  questions
    .filter((question) => question.besideNeeds)
    .map(({ id, question, short }) => ({ label: question, to: routes.question(id), text: short }));

const answerView = (answer: GuideQuestion['answers'][number]): AnswerView => {
  const [need] = [...answer.must, ...answer.nice, ...answer.not];
  return { label: answer.text, to: need ? routes.need(need.id) : PAGES.needs, ...answerIds(answer) };
};

/** The questions of the guide, with the one that is asked first marked. */
export const guideView = (catalogue: Catalogue): GuideView => {
  const { guide, needs, tools, questions: faq } = catalogue;
  const questions = guide.map(({ id, question, why, exclusive, skip, aliases, answers }) => ({
    ...{ id, question, why, exclusive, skip, aliases },
    answers: answers.map(answerView),
  }));
  const asked = guideNeeds(catalogue);
  const verdicts = new Map(
    tools.map((tool) => [tool.id, new Map(asked.map((need) => [need.id, judgeNeed(need, tool).verdict]))]),
  );
  const verdict = (tool: string, need: string) => verdicts.get(tool)?.get(need) ?? 'unknown';
  // What is asked first comes of all pairs of tools, of which a thousand tools have half a million. Of tools that get the
  // same from every answer one is enough: before the first answer, none of them can come before another.
  const unlike = new Map(tools.map((tool) => [asked.map(({ id }) => verdict(tool.id, id)).join(), tool]));
  const first = nextStep(
    { questions, tools: [...unlike.values()], verdict },
    { must: [], nice: [], not: [], skip: [] },
  );
  return {
    questions: questions.map((question) => ({ ...question, asked: 'ask' in first && first.ask === question.id })),
    all: { label: `Find a need among all ${needs.length}`, to: routes.decision('needs-title') },
    beside: besideNeeds(faq),
    asks: asked.map(({ id, statement, caveat }) => ({ id, text: [statement, caveat].filter(Boolean).join(' ') })),
  };
};

/** The needs that the guide asks about, in canonical order. */
export const guideNeeds = ({ guide, needs }: Pick<Catalogue, 'guide' | 'needs'>): Need[] => {
  const asked = new Set(
    guide.flatMap(({ answers }) => answers.flatMap(({ must, nice, not }) => [...must, ...nice, ...not])),
  );
  return needs.filter((need) => asked.has(need));
};
