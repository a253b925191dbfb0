import type { SearchRecord } from '../../core/view/page.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { NeedView } from './view.ts';

/** How a need is found: in its own words, with the verdict of every tool. */
export const needRecord = ({ to, meta, statement, also, cards, others, comment = '' }: NeedView): SearchRecord => ({
  url: to,
  kind: 'need',
  title: meta.title,
  also,
  text: [
    statement,
    ...cards.map(({ tool, verdict }) => `${tool.name} ${VERDICT_WORDS[verdict].label}.`),
    ...(others ? [others.text] : []),
    comment,
  ].join(' '),
});
