import { cardTool, type Card } from '../../core/view/page.ts';
import type { PairView } from './pair-view.ts';

/** The image of a pair: when to take which, as the page says first. */
export const pairCard = ({ meta, tools, takes }: PairView): Card => ({
  kicker: 'Compare',
  title: meta.title,
  text: '',
  tools: tools.map(cardTool),
  rows: takes.map(({ tool, clauses }) => ({
    label: `Take ${tool.name} for`,
    cells: [{ text: clauses.map(({ label }) => label).join('; ') || 'nothing that the other lacks' }],
  })),
});
