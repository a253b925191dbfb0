import { answerIn } from '../../../core/decision/answers.ts';
import { isAnswered, type GuideAnswer, type GuideQuestion, type GuideState } from '../../../core/decision/guide.ts';

/** A question with the words of its answers. */
export interface WordedQuestion extends GuideQuestion {
  readonly answers: readonly (GuideAnswer & { readonly text: string })[];
}

/** One line of what a reader said. */
export interface Said<Question> {
  /** The question that it answers; undefined for needs of which none was answered. */
  readonly asked: Question | undefined;
  readonly text: string;
  readonly must: readonly string[];
  /** Whether it is an answer that chooses no need. */
  readonly idle: boolean;
}

/**
 * Everything that a state says, each chosen need in one line: in the words of an answer, or by its name if it was chosen
 * among all needs or at the end of the guide.
 */
export const saidIn = <Question extends WordedQuestion>(
  questions: readonly Question[],
  state: GuideState,
  labels: ReadonlyMap<string, string>,
): Said<Question>[] => {
  const { must, nice, skip } = state;
  const rest = new Set([...must, ...nice]);
  const named = (need: string) => `${labels.get(need) ?? need} (${must.includes(need) ? 'must' : 'nice to have'})`;
  const lines = questions
    .filter((asked) => isAnswered(asked, state))
    .map((asked) => {
      const answer = answerIn(asked.answers, state);
      const needs = new Set(asked.answers.flatMap((one) => [...one.must, ...one.nice, ...one.not]));
      const own = [...rest].filter((need) => needs.has(need));
      for (const need of own) rest.delete(need);
      const inWords = new Set(answer && [...answer.must, ...answer.nice]);
      const words = [...(answer ? [answer.text] : []), ...own.filter((need) => !inWords.has(need)).map(named)];
      const text = words.join(', ') || (skip.includes(asked.id) ? 'left open' : 'not needed');
      return {
        asked,
        text,
        must: own.filter((need) => must.includes(need)),
        idle: answer !== undefined && own.length === 0,
      };
    });
  if (rest.size === 0) return lines;
  const others = [...rest];
  return [
    ...lines,
    {
      ...{ asked: undefined, text: others.map(named).join(', ') },
      ...{ must: others.filter((need) => must.includes(need)), idle: false },
    },
  ];
};
