import { answerOf } from '../../core/view/fact-view.ts';
import { cardTool, type Card, type CardRow } from '../../core/view/page.ts';
import type { DecidingRow, PairView } from './pair-view.ts';
import { toneOf } from './tone.ts';

/** Rows that the image of a pair has room for. */
const ROWS = 3;

const cardRow = ({ label, facts }: DecidingRow): CardRow => ({
  label,
  cells: facts.map(({ value }) => {
    const tone = toneOf(value);
    return { text: answerOf(value), ...(tone && { tone }) };
  }),
});

/** The image of a pair: the rows that decide between the two, as the page has them. */
export const pairCard = ({ meta, tools, deciding }: PairView): Card => ({
  kicker: 'Compare',
  title: meta.title,
  text: '',
  tools: tools.map(cardTool),
  rows: deciding.slice(0, ROWS).map(cardRow),
});
