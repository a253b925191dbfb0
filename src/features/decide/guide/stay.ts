import { afterFrame } from '../../../ui/after-frame.ts';

/**
 * Keeps the question that an answer led to where it is, while the result above it grows in the same frame. Not every
 * browser does so by itself.
 */
export const stayAtQuestion = (root: ParentNode): void => {
  const question = root.querySelector('[data-asked] > h2');
  if (!question || question !== document.activeElement) return;
  const { top } = question.getBoundingClientRect();
  afterFrame(() => scrollBy(0, question.isConnected ? question.getBoundingClientRect().top - top : 0));
};
