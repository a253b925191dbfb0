import type { Fit } from '../../../core/decision/fit.ts';
import type { ResultWords } from '../../../core/decision/headline.ts';
import { TOOLS_ON_A_PAGE } from '../../../core/view/tool-pages.ts';
import { pointToQuestion } from '../guide/point.ts';
import { stayAtQuestion } from '../guide/stay.ts';
import { anchor, fill, node } from '../record/nodes.ts';
import { nearMissText, weakestGrounds } from './below-text.ts';
import { nearMisses } from './near-misses.ts';

/** Says below the tools of a result what to give up, and how sure the first place is; its links are ready to be pressed. */
export const showBelow = (root: ParentNode, fits: readonly Fit[], { labels, proofs }: ResultWords): void => {
  stayAtQuestion(root);
  // A column that scrolls by itself shows a new result from its top, unless a link led to the form at its end.
  if (!root.querySelector('.since-form:target')) root.querySelector('.results')?.scrollTo(0, 0);
  pointToQuestion(root);
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
