import type { Card, CardRow } from '../../core/view/page.ts';
import { VERDICTS } from '../../core/vocabulary.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { NeedView } from './view.ts';

/** As many verdicts as an image has room for. */
const COLUMNS = 5;

/** The verdict of each tool; of more tools than an image has room for, how many have each verdict. */
const verdictRow = ({ cards }: NeedView): CardRow => {
  const verdicts = cards.map(({ verdict }) => verdict);
  if (verdicts.length <= COLUMNS) {
    return { label: 'This need', cells: verdicts.map((tone) => ({ text: VERDICT_WORDS[tone].label, tone })) };
  }
  const cells = VERDICTS.toReversed().flatMap((tone) => {
    const count = verdicts.filter((verdict) => verdict === tone).length;
    return count > 0 ? [{ text: `${count} ${VERDICT_WORDS[tone].label}`, tone }] : [];
  });
  return { label: `${verdicts.length} tools`, cells };
};

/** The preview image of a need. */
export const needCard = (view: NeedView): Card => ({
  kicker: 'Need',
  title: view.statement,
  text: view.statement,
  tools: view.cards.map(({ tool: { name, hue, glyph } }) => ({ name, hue, glyph })),
  rows: [verdictRow(view)],
});
