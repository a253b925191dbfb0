import { dayText } from '../../../core/text/day.ts';
import { anchor, between, node } from './nodes.ts';
import { againText } from './later.ts';
import { WHAT_IT_COSTS } from './consequences/paid.ts';
import type { PivotView } from './pivot-view.ts';
import type { RecordView } from './record-view.ts';
import type { SinceView } from './since-view.ts';

/** Facts that stay visible; the others open below them. */
const IN_SIGHT = 4;

const pivotItem = ({ text, href, certainty, turns, verify, findOut }: PivotView, first: boolean): HTMLElement => {
  const item = node('li', {}, ...(first ? [node('strong', { textContent: 'Resolve this first.' }), ' '] : []));
  item.append(anchor(text, href), ` (${certainty}). ${turns.join(' ')}`);
  if (verify) item.append(' To find out on a host of yours: ', node('code', { textContent: verify }));
  if (findOut) item.append(` To find out: ${findOut.do} `);
  if (findOut?.see) item.append(anchor(findOut.see.label, findOut.see.to));
  return item;
};

/** The facts that would change a decision, the open ones first; one that decides alone says so. */
export const pivotNodes = (pivots: readonly PivotView[]): HTMLElement[] => {
  if (pivots.length === 0)
    return [node('p', { textContent: 'No single fact would change who comes first: it would take two or more.' })];
  const alone = pivots.filter(({ open }) => open).length === 1;
  const items = pivots.map((pivot) => pivotItem(pivot, alone && pivot.open));
  const list = node('ul', { className: 'pivots' }, ...items.slice(0, IN_SIGHT));
  const rest = items.slice(IN_SIGHT);
  if (rest.length === 0) return [list];
  const more = node('summary', { textContent: `${rest.length} more` });
  return [list, node('details', {}, more, node('ul', { className: 'pivots' }, ...rest))];
};

/** What is accepted in a paid edition, with its prices; nothing where nothing is. */
export const paidNodes = ({ accepted, paid, cost }: RecordView): HTMLElement[] => {
  const lines = [accepted, ...paid].filter(Boolean);
  return lines.length > 0
    ? [...lines.map((textContent) => node('p', { textContent })), node('p', {}, anchor(WHAT_IT_COSTS, cost))]
    : [];
};

/** The feeds of what a decision rests on. */
export const feedNodes = ({ feeds }: RecordView): (Node | string)[] => [
  'To be told when one of these facts changes, give your feed reader the address of: ',
  ...between(
    '; ',
    feeds.map(({ label, href }) => anchor(`feed of “${label}”`, href)),
  ),
  '.',
];

/** When to look again, and why then; nothing where no fact of the decision grows old. */
export const againNodes = ({ again, made }: Pick<RecordView, 'again' | 'made'>): string[] =>
  again ? [againText(made, again)] : [];

/** The way to what the tools changed, which a reader may mean as well. */
const releasesNode = (releases: SinceView['releases']): HTMLElement =>
  node(
    'p',
    { className: 'cell-note' },
    'Breaking changes by release: ',
    ...between(
      ', ',
      releases.map(({ label, href }) => anchor(label, href)),
    ),
    '.',
  );

/** What has changed since the day of a link. */
export const sinceNodes = ({ lost, day, text, changed, releases }: SinceView): HTMLElement[] => {
  if (lost || day === undefined) return [node('p', { textContent: lost })];
  const items = changed.map(({ title, href, on, who, was, now, cause, sources }) =>
    node(
      'li',
      {},
      anchor(title, href),
      ` ${who} “${was}”, and is “${now}” since ${on}. ${cause} Source: `,
      ...between(
        ', ',
        sources.map((source) => anchor(source.title, source.to)),
      ),
    ),
  );
  return [
    node('h3', { textContent: `Decision of ${dayText(day)}` }),
    node('p', { textContent: text || 'The facts of this site are still those of that day.' }),
    ...(items.length > 0 ? [node('ul', {}, ...items)] : []),
    ...(text ? [releasesNode(releases)] : []),
  ];
};
