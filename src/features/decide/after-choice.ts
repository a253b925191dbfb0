import type { Choice } from '../../core/decision/choice.ts';
import type { Fit } from '../../core/decision/fit.ts';
import type { ResultWords } from '../../core/decision/headline.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { fillGuide } from './guide/guide-end.ts';
import { fillResult, type Pages } from './guide/guide-result.ts';
import type { NeedGuideElement } from './guide/need-guide.ts';
import { stayAtQuestion } from './guide/stay.ts';
import { decisionLink } from './record/decision-link.ts';
import { showBelow } from './results/below.ts';
import { showNearest } from './results/nearest.ts';

/** Shows what a choice leads to beside its result. In a file of its own: it is fetched once something is chosen. */
export const showRest = (
  root: HTMLElement,
  choice: Required<Choice>,
  fits: readonly Fit[],
  words: ResultWords & Pages,
): void => {
  stayAtQuestion(root);
  const guide = root.querySelector<NeedGuideElement>('need-guide');
  if (guide?.shown) {
    fillResult(root, guide.shown, words);
    fillGuide(guide, guide.shown);
  }
  showBelow(root, choice, fits, words);
  showNearest(root, choice, fits, words.labels);
  const { decide = '', on = '' } = root.dataset;
  const link = root.querySelector<CopyTextElement>('copy-text[data-name="link"]');
  if (link) link.text = () => decisionLink(decide, choice, on);
};
