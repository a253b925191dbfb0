import { plainText } from '../markdown.ts';
import { dated } from '../later.ts';
import { node } from '../nodes.ts';
import type { RecordView } from '../record-view.ts';

/** The head of the sheet: the name of the site and the days, the headline, its reason, and what to check first. */
export const headNodes = ({ made, on, headline }: RecordView): HTMLElement[] => [
  node('p', { className: 'paper-head' }, `${document.title.split(/ [·|] /).at(-1) ?? ''}, ${dated(made, on)}`),
  node('h1', { textContent: `${headline.text} ${headline.sure}`.trim() }),
  ...(headline.reason.length > 0 ? [node('p', { textContent: plainText(headline.reason) })] : []),
  ...(headline.checks.length > 0
    ? [node('ul', {}, ...headline.checks.map((words) => node('li', { textContent: plainText(words) })))]
    : []),
];
