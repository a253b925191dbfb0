import { node } from '../nodes.ts';
import { plainText } from '../markdown.ts';
import type { NumberedSource } from '../bibliography.ts';
import { cited } from './cited.ts';
import { roomForSources } from './room.ts';
import type { RecordView } from '../record-view.ts';
import { needTable } from './table.ts';

/** Most facts that would change it, and how many where the page is full; most sources. */
const PIVOTS = { most: 5, least: 2 } as const;
const SOURCES = 22;
/** Fewest sources for which the other parts make room. */
const FEW = 4;
/** Needs that were waved aside and are named; more are counted. */
const MOST_ASIDE = 8;
/** Needs from which on the table is set smaller. */
export const LONG = 16;

const changing = ({ pivots }: RecordView, most: number): HTMLElement[] => {
  const lines = pivots.slice(0, most).map(({ text, certainty, turns }) => `${text} (${certainty}). ${turns[0] ?? ''}`);
  const more = pivots.length - lines.length;
  if (pivots.length === 0) lines.push('No single fact would.');
  if (more > 0) lines.push(`${more} more: see the link.`);
  return [
    node('h2', { textContent: 'What would change the result' }),
    node('ul', {}, ...lines.map((line) => node('li', { textContent: line }))),
  ];
};

/** Where to read on, with addresses that can be typed: each address holds all that was chosen. */
const wayNodes = (readOn: RecordView['readOn']): HTMLElement[] =>
  readOn.length > 0
    ? [
        node('h2', { textContent: 'Read on' }),
        node(
          'ul',
          { className: 'paper-ways' },
          ...readOn.map(({ label, href }) => node('li', {}, `${label}: ${href}`)),
        ),
      ]
    : [];

const asideText = (aside: RecordView['aside']): string => {
  const more = aside.length - MOST_ASIDE;
  return `Not needed: ${aside.slice(0, MOST_ASIDE).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
};

/** What is lost and what it costs; the address of one's own figures where the page has room for addresses. */
const price = ({ losses, costs, cost, recalculate }: RecordView, room: boolean): HTMLElement[] => [
  ...(losses.length > 0
    ? [
        node('h2', { textContent: 'What you lose' }),
        node('ul', {}, ...losses.map((textContent) => node('li', { textContent }))),
      ]
    : []),
  node('h2', { textContent: 'What it costs a month' }),
  node('p', { textContent: `${costs} ${recalculate}: ${room ? cost : 'follow the link of this decision.'}` }),
];

/** How much of what can be left out a sheet has. */
interface Extent {
  readonly pivots: number;
  /** Whether pages to read on are listed, with their addresses. */
  readonly ways: boolean;
  readonly sources: number;
}

/** The parts of the sheet above its sources. */
const partsOf = (view: RecordView, { pivots, ways }: Extent, list: readonly NumberedSource[]): HTMLElement[] => {
  const { on, link, headline, tools, others, needs, answers, aside, paid, again, since, readOn } = view;
  const versions = tools.map(({ name, status, version, on: day }) => `${name}: ${status}; ${version}, checked ${day}`);
  if (others) versions.push(others);
  const notes = [
    ...(answers.length > 0 ? [`Also answered: ${answers.join('. ')}.`] : []),
    ...(aside.length > 0 ? [asideText(aside)] : []),
    ...paid,
  ];
  return [
    node('p', { className: 'paper-head' }, `${document.title.split(/ [·|] /).at(-1) ?? ''}, ${on}`),
    node('h1', { textContent: `${headline.text} ${headline.sure}`.trim() }),
    ...(headline.reason.length > 0 ? [node('p', { textContent: plainText(headline.reason) })] : []),
    ...(headline.checks.length > 0
      ? [node('ul', {}, ...headline.checks.map((words) => node('li', { textContent: plainText(words) })))]
      : []),
    node('ul', {}, ...versions.map((text) => node('li', { textContent: text }))),
    ...(since?.text ? [node('p', { textContent: `Since ${since.day ?? ''}: ${since.text}` })] : []),
    needTable(view, list),
    ...(needs.length <= LONG ? notes.map((textContent) => node('p', { textContent })) : []),
    ...price(view, ways),
    ...changing(view, pivots),
    ...(again ? [node('p', { textContent: `Look again by ${again.on}.` })] : []),
    ...wayNodes(ways ? readOn : []),
    node('p', {
      className: 'paper-link',
      textContent: `This decision${list.length > 0 ? '' : ' with its sources'}: ${link}`,
    }),
  ];
};

/** What a sheet can have, the most first. */
const EXTENTS: readonly Omit<Extent, 'sources'>[] = [
  { pivots: PIVOTS.most, ways: true },
  { pivots: PIVOTS.least, ways: true },
  { pivots: PIVOTS.least, ways: false },
];

/** As much as one page has room for. */
const extentOf = (view: RecordView): Extent => {
  const small = view.needs.length > LONG;
  const all = cited(view, SOURCES);
  const extents = EXTENTS.map((extent): Extent => {
    const room = roomForSources(partsOf(view, { ...extent, sources: 0 }, all), small);
    return { ...extent, sources: Math.min(SOURCES, room) };
  });
  const fitting = extents.find(({ sources }) => sources >= Math.min(FEW, all.length)) ?? extents.at(-1);
  return { ...EXTENTS[0], ...fitting, sources: Math.max(0, fitting?.sources ?? 0) } as Extent;
};

/** A decision on one page of A4: the screen does not show it, paper shows nothing else. */
export const sheetNodes = (view: RecordView): HTMLElement[] => {
  const extent = extentOf(view);
  const list = cited(view, extent.sources);
  const more = cited(view).length - list.length;
  const title = `Sources, the first of each answer${more > 0 ? ` (${more} more at the address above)` : ''}`;
  return [
    ...partsOf(view, extent, list),
    ...(list.length > 0 ? [node('h2', { textContent: title })] : []),
    node('ol', {}, ...list.map(({ title, to, kind, day }) => node('li', {}, `${title}, ${kind}, ${day}: ${to}`))),
  ];
};
