import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { nearestLink } from '../results/nearest.ts';

/** A page in words, with its whole address. */
export interface Way {
  readonly label: string;
  readonly href: string;
}

/** A link to a migration is one of several behind the words that they share. */
const labelOf = (link: HTMLAnchorElement): string => {
  const shared = link.dataset.move === undefined ? '' : (link.parentElement?.firstChild?.textContent ?? '');
  return `${shared.trim()} ${link.textContent.trim()}`.trim();
};

/** The next steps that the page offers for a result, each by its words and its address. */
export const readOn = (root: ParentNode, choice: Choice, fits: readonly Fit[]): Way[] => {
  const ways = root.querySelectorAll<HTMLAnchorElement>('[data-ways]:not([hidden]) a:not([hidden])');
  const nearest = nearestLink(root, choice, fits);
  return [
    ...[...ways].map((link) => ({ label: labelOf(link), href: link.href })),
    ...(nearest ? [{ label: `The nearest scenario: ${nearest.textContent.trim()}`, href: nearest.href }] : []),
  ];
};
