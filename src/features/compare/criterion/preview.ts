import { answerOf } from '../../../core/view/fact-view.ts';
import { cardTool, type Card, type CardRow } from '../../../core/view/page.ts';
import { stampText, stampView } from '../../../core/view/stamp.ts';
import { toneOf } from '../tone.ts';
import type { CriterionAnswer, CriterionView } from './view.ts';

/** Tools that the image has room for. */
const ROWS = 4;

const cardRow = ({ tool, fact }: CriterionAnswer): CardRow => {
  const tone = toneOf(fact.value);
  return {
    label: tool.name,
    cells: [
      { text: answerOf(fact.value), ...(tone && { tone }) },
      { text: stampText(stampView(fact)), quiet: true },
    ],
  };
};

/** The preview image of a criterion: one line per tool, with its answer and what that rests on. */
export const criterionCard = ({ label, question, answers }: CriterionView): Card => ({
  kicker: question,
  title: label,
  text: question,
  tools: answers.map(({ tool }) => cardTool(tool)),
  rows: answers.slice(0, ROWS).map(cardRow),
});
