import { node } from '../nodes.ts';
import type { NumberedSource } from '../bibliography.ts';
import { cited } from './cited.ts';
import { headNodes } from './head.ts';
import { roomForSources } from './room.ts';
import type { RecordView } from '../record-view.ts';
import { againOn } from '../later.ts';
import { someOf } from '../some-of.ts';
import { needTable } from './table.ts';

/** Most facts that would change it, and how many where the page is full. */
const PIVOTS = { most: 5, least: 2 } as const;
/** Fewest sources for which the other parts make room. */
const FEW = 4;
/** Needs that were waved aside and are named; more are counted. */
const MOST_ASIDE = 8;
/** Needs from which on the table is set smaller. */
export const LONG = 16;

/** A heading with a list below it; left out where that is empty. */
const listUnder = (title: string, lines: readonly string[], className = ''): HTMLElement[] =>
  lines.length > 0
    ? [
        node('h2', { textContent: title }),
        node('ul', { className }, ...lines.map((textContent) => node('li', { textContent }))),
      ]
    : [];

const changing = ({ pivots }: RecordView, most: number): HTMLElement[] => {
  const lines = pivots.slice(0, most).map(({ text, certainty, turns }) => `${text} (${certainty}). ${turns[0] ?? ''}`);
  const more = pivots.length - lines.length;
  if (pivots.length === 0) lines.push('No single fact would.');
  if (more > 0) lines.push(`${more} more: see the link.`);
  return listUnder('What would change the result', lines);
};

/** Where to read on, with addresses that can be typed: each address holds all that was chosen. */
const wayNodes = (readOn: RecordView['readOn']): HTMLElement[] =>
  listUnder(
    'Read on',
    readOn.map(({ label, href }) => `${label}: ${href}`),
    'paper-ways',
  );

const asideText = (aside: RecordView['aside']): string => `Not needed: ${someOf(aside, MOST_ASIDE)}.`;

/** How much of what can be left out a sheet has. */
interface Extent {
  readonly pivots: number;
  /** Whether pages to read on are listed, with their addresses. */
  readonly ways: boolean;
  /** Whether what is lost, and what a tool lacks beside its result, is said. */
  readonly rich: boolean;
}

/** What to give up, what is lost and what it costs; the address of one's own figures where the page has room for addresses. */
const price = (
  { needs, misses, losses, costs, given, cost, recalculate }: RecordView,
  { ways, rich }: Extent,
): HTMLElement[] => [
  ...listUnder('What to give up', needs.length <= LONG ? misses : []),
  ...listUnder('What you lose', rich ? losses : []),
  node('h2', { textContent: 'What it costs a month' }),
  node('p', {
    textContent: [
      costs,
      ...(rich && given ? [given] : []),
      `${recalculate}: ${ways ? cost : 'follow the link of this decision.'}`,
    ].join(' '),
  }),
];

/** The parts of the sheet above its sources. */
const partsOf = (view: RecordView, extent: Extent, list: readonly NumberedSource[]): HTMLElement[] => {
  const { pivots, ways, rich } = extent;
  const { made, link, tools, others, needs, answers, aside, apart, accepted, paid, again, since, readOn } = view;
  const versions = tools.map(
    ({ name, status, result, version, on: day }) => `${name}: ${rich ? status : result}; ${version}, checked ${day}`,
  );
  if (others) versions.push(others);
  const notes = [
    ...(answers.length > 0 ? [`Also answered: ${answers.join('. ')}.`] : []),
    ...(aside.length > 0 ? [asideText(aside)] : []),
    ...(apart.lines.length > 0 ? [`${apart.lead}. ${apart.lines.join('. ')}.`] : []),
    ...paid,
  ];
  return [
    ...headNodes(view),
    node('ul', {}, ...versions.map((text) => node('li', { textContent: text }))),
    ...(since?.text ? [node('p', { textContent: `Since ${since.day ?? ''}: ${since.text}` })] : []),
    ...needTable(view, list),
    ...(accepted ? [node('p', { textContent: accepted })] : []),
    ...(needs.length <= LONG ? notes.map((textContent) => node('p', { textContent })) : []),
    ...price(view, extent),
    ...changing(view, pivots),
    ...(again ? [node('p', { textContent: `${againOn(made, again)}.` })] : []),
    ...wayNodes(ways ? readOn : []),
    node('p', {
      className: 'paper-link',
      textContent: `This decision${list.length > 0 ? '' : ' with its sources'}: ${link}`,
    }),
  ];
};

/** What a sheet can have, the most first. */
const EXTENTS: readonly Extent[] = [
  { pivots: PIVOTS.most, ways: true, rich: true },
  { pivots: PIVOTS.least, ways: true, rich: true },
  { pivots: PIVOTS.least, ways: false, rich: true },
];
/** Where not even these fit. */
const LEAST: Extent = { pivots: PIVOTS.least, ways: false, rich: false };

/** As much as one page has room for, with the number of sources. */
const extentOf = (view: RecordView): Extent & { readonly sources: number } => {
  const small = view.needs.length > LONG;
  const all = cited(view);
  const roomOf = (extent: Extent, list: readonly NumberedSource[]) =>
    roomForSources(partsOf(view, extent, list), small);
  const extents = [...EXTENTS, LEAST].map((extent) => ({ ...extent, sources: roomOf(extent, all) }));
  const found =
    extents.find(({ rich, sources }) => rich && sources >= Math.min(FEW, all.length)) ??
    extents.find(({ ways, sources }) => !ways && sources >= 0);
  const extent = found ?? LEAST;
  // The numbers of all sources make the table larger than those of the sources that are listed.
  let sources = Math.max(0, found?.sources ?? 0);
  while (sources < all.length && roomOf(extent, cited(view, sources + 1)) > sources) sources += 1;
  return { ...extent, sources };
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
