import { cardTool, type Card } from '../../core/view/page.ts';
import type { QuestionView } from './question-view.ts';

/** The preview image of a question: its topic, the question, and its answer in one sentence. */
export const questionCard = ({ topic, question, short, answers }: QuestionView): Card => ({
  kicker: `Question · ${topic}`,
  ...{ title: question, text: short, rows: [] },
  tools: answers.map(({ tool }) => cardTool(tool)),
});
