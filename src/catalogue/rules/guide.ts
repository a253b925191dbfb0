import { separates } from '../../core/decision/matrix.ts';
import type { GuideQuestion, Tool } from '../../core/model.ts';
import type { Fault } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const FILE = 'content/guide.yml';

/** A whole question, so that only its answers differ in the examples. */
const question = (answers: string) => `seal:
  question: Must a letter carry a second seal?
  why: One seal can be stolen.
  answers: [${answers}]`;
const YES = '{text: "Yes, each letter", must: [guarded-letters]}';

type Answer = GuideQuestion['answers'][number];
const needsOf = ({ must, nice, not }: Answer) => [...must, ...nice, ...not];

/** An answer that chooses no need and drops none would make the guide ask its question again. */
export const answersName: QualityRule = {
  kind: 'guide-answer',
  description:
    'Every answer of the guide names a need, and none twice. The way past a question is its skip, not an answer.',
  reads: ['guide', 'needs'],
  bad: { [FILE]: question(`${YES}, {text: I do not know}`) },
  good: { [FILE]: question(`${YES}, {text: One is enough, not: [guarded-letters]}`) },
  check: ({ content }) =>
    content.guide.flatMap(({ id, answers }) =>
      answers.flatMap((answer, index): Fault[] => {
        const needs = needsOf(answer).map((need) => need.id);
        const path = [id, 'answers', index];
        const twice = needs.find((need, at) => needs.indexOf(need) < at);
        if (twice !== undefined)
          return [{ file: FILE, path, message: `names "${twice}" twice`, fix: 'keep it in one of the lists' }];
        const fix = 'add must, nice or not, or write it as the skip of the question';
        return needs.length > 0 ? [] : [{ file: FILE, path, message: 'names no need', fix }];
      }),
    ),
};

/** Answers to different questions can be combined only if they concern different needs. */
export const questionsApart: QualityRule = {
  kind: 'guide-need',
  description: 'No need is in two questions of the guide.',
  reads: ['guide', 'needs'],
  bad: { [FILE]: question(`${YES}, {text: One is enough, not: [guarded-letters, one-helper]}`) },
  good: { [FILE]: question(`${YES}, {text: One is enough, not: [guarded-letters]}`) },
  check: ({ content }) => {
    const owner = new Map<string, string>();
    return content.guide.flatMap(({ id, answers }) =>
      [...new Set(answers.flatMap(needsOf).map((need) => need.id))].flatMap((need): Fault[] => {
        const other = owner.get(need) ?? id;
        owner.set(need, other);
        const message = `"${need}" is in the question "${other}" too`;
        return other === id ? [] : [{ file: FILE, path: [id], message, fix: 'ask for it in one question only' }];
      }),
    );
  },
};

const tells = ({ answers }: GuideQuestion, tools: readonly Tool[]): boolean =>
  answers.some(({ must, nice }) => [...must, ...nice].some((need) => separates(need, tools)));

/** A question that changes nothing is a question too many. */
export const questionsTell: QualityRule = {
  kind: 'guide-tells',
  description: 'Every question of the guide asks for a need that tells tools apart.',
  reads: ['criteria', 'guide', 'needs', 'tools'],
  bad: { [FILE]: question('{text: One is enough, not: [guarded-letters]}, {text: None, not: [guarded-letters]}') },
  good: { [FILE]: question(`${YES}, {text: One is enough, not: [guarded-letters]}`) },
  check: ({ content }) =>
    content.guide
      .filter((entry) => content.tools.length > 1 && !tells(entry, content.tools))
      .map(({ id }) => ({
        file: FILE,
        path: [id],
        message: 'asks for no need on which the tools differ',
        fix: 'name such a need in must or nice of an answer, or remove the question',
      })),
};
