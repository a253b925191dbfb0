import type { Card, CardRow } from '../../core/view/page.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import { verdictCounts } from './counts.ts';
import type { NeedView } from './view.ts';

/** Most verdicts in one image. */
const COLUMNS = 5;

/** The verdict of each tool; of more tools than an image has room for, how many have each verdict. */
const verdictRow = ({ verdicts }: NeedView): CardRow => {
  if (verdicts.length <= COLUMNS) {
    return { label: 'This need', cells: verdicts.map((tone) => ({ text: VERDICT_WORDS[tone].label, tone })) };
  }
  return { label: `${verdicts.length} tools`, cells: verdictCounts(verdicts) };
};

/** The preview image of a need. */
export const needCard = (view: NeedView): Card => ({
  kicker: 'Need',
  title: view.statement,
  text: view.statement,
  tools: view.cards.map(({ tool: { name, hue, glyph } }) => ({ name, hue, glyph })),
  rows: [verdictRow(view)],
});
