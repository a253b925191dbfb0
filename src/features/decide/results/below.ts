import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import type { ResultWords } from '../../../core/decision/headline.ts';
import { TOOLS_ON_A_PAGE } from '../../../core/view/tool-pages.ts';
import { partOf } from '../../../ui/island.ts';
import { pointToQuestion } from '../guide/point.ts';
import { anchor, fill, node } from '../record/nodes.ts';
import { nearMissText, weakestGrounds } from './below-text.ts';
import { nearMisses } from './near-misses.ts';

/** Says below the tools of a result what to give up, and how sure the first place is; its links are ready to be pressed. */
export const showBelow = (
  root: ParentNode,
  { must, nice }: Choice,
  all: readonly Fit[],
  { labels, proofs }: ResultWords,
): void => {
  const active = must.length + nice.length > 0;
  // A column that scrolls by itself shows a new result from its top.
  root.querySelector('.results')?.scrollTo(0, 0);
  pointToQuestion(root);
  for (const part of ['nearest', 'bar']) partOf(root, part)?.toggleAttribute('hidden', !active);
  const fits = active ? all : [];
  const misses = nearMisses(fits).slice(0, TOOLS_ON_A_PAGE);
  fill(
    root,
    'misses',
    misses.map((miss) => node('p', { textContent: nearMissText(miss, labels) })),
  );
  fill(
    root,
    'certainty',
    weakestGrounds(fits, proofs).flatMap(({ text, proof }) => [`${text} `, anchor(proof.text, proof.href), '. ']),
  );
};
