import type { Card, CardRow } from '../../core/view/page.ts';
import { verdictCounts } from './counts.ts';
import type { NeedView } from './view.ts';

/** Most verdicts in one image. */
const COLUMNS = 5;

/** The verdict of each tool; of more tools than an image has room for, how many have each verdict. */
const verdictRow = ({ cards, verdicts }: NeedView): CardRow =>
  verdicts.length <= COLUMNS
    ? { label: 'This need', cells: cards.map(({ said, verdict }) => ({ text: said, tone: verdict })) }
    : { label: `${verdicts.length} tools`, cells: verdictCounts(verdicts) };

/** The preview image of a need. */
export const needCard = (view: NeedView): Card => ({
  kicker: 'Need',
  title: view.statement,
  text: view.statement,
  tools: view.cards.map(({ tool: { name, hue, glyph } }) => ({ name, hue, glyph })),
  rows: [verdictRow(view)],
});
