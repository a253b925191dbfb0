import { answerIn } from '../../../core/decision/answers.ts';
import type { Choice } from '../../../core/decision/choice.ts';
import { isAnswered } from '../../../core/decision/guide.ts';
import type { DecisionFacts } from './facts.ts';

/** What a reader answered without choosing a need, and dropped. */
export interface Answered {
  /** Such as "May it rain? Yes, rain is fine". */
  readonly answers: readonly string[];
  /** Labels of needs that were dropped otherwise. */
  readonly aside: readonly string[];
  /** Questions of the guide that were left open. */
  readonly open: readonly string[];
}

/** What a choice says beside its musts and wishes: no need of it judges a tool, and whoever reads a record wants to know it. */
export const answeredOf = (
  { not = [], skip = [], ...wishes }: Choice,
  { questions, needs }: DecisionFacts,
): Answered => {
  const state = { ...wishes, not, skip };
  const said = questions.flatMap(({ question, answers }) => {
    const answer = answerIn(answers, state);
    return answer && answer.must.length + answer.nice.length === 0 ? [{ question, answer }] : [];
  });
  const covered = new Set(said.flatMap(({ answer }) => answer.not));
  return {
    answers: said.map(({ question, answer }) => `${question} ${answer.text}`),
    aside: needs.filter(({ id }) => not.includes(id) && !covered.has(id)).map(({ label }) => label),
    open: questions
      .filter((one) => skip.includes(one.id) && !isAnswered(one, { ...state, skip: [] }))
      .map(({ question }) => question),
  };
};
