import { VERDICT_WORDS } from '../../../core/text/words.ts';
import { node } from './nodes.ts';
import { plainText } from './plain-text.ts';
import type { NumberedSource } from './bibliography.ts';
import type { RecordCell } from './cells.ts';
import type { RecordNeed, RecordView } from './record-view.ts';

/** Lines of a page of A4 that lists may take beside the table; a long table takes them. */
const LINES = { pivots: 5, sources: 22 } as const;
/** Needs from which on the table takes room from the sources, and up to which it has room for words. */
const FULL = 8;
const SHORT = 6;
/** Needs that were waved aside and are named; more are counted. */
const MOST_ASIDE = 8;
/** Needs from which on the table is set smaller. */
export const LONG = 16;

const cell = (tag: 'td' | 'th', text: string): HTMLElement => node(tag, { textContent: text });

/** The first source of each answer, as far as there is room: the printed sheet has one for each, the record has all. */
const cited = ({ needs, sources }: RecordView, most: number): NumberedSource[] => {
  const first = needs.flatMap(({ cells }) => cells.flatMap((one) => one.sources[0] ?? []));
  return [...new Set(first)].slice(0, most).flatMap((number) => sources[number - 1] ?? []);
};

/** What makes a tool fail a need, or meet it in part. */
const whyOf = ({ verdict, proofs: [proof] }: RecordCell): string =>
  proof && (verdict === 'fails' || verdict === 'partly') ? ` (${proof.text})` : '';

const needRow = ({ label, wish, cells }: RecordNeed, list: readonly NumberedSource[], words: boolean): HTMLElement =>
  node(
    'tr',
    {},
    cell('th', wish === 'must' ? label : `${label} (nice to have)`),
    ...cells.map((one) => {
      const place = list.findIndex(({ number }) => number === one.sources[0]) + 1;
      const why = words ? whyOf(one) : '';
      return cell('td', `${VERDICT_WORDS[one.verdict].label}${why}${place > 0 ? ` [${place}]` : ''}`);
    }),
  );

const needTable = ({ needs, tools }: RecordView, list: readonly NumberedSource[]): HTMLElement => {
  const head = ['Need', ...tools.map(({ name }) => name)].map((name) => cell('th', name));
  const rows = needs.map((need) => needRow(need, list, needs.length <= SHORT));
  return node('table', {}, node('thead', {}, node('tr', {}, ...head)), node('tbody', {}, ...rows));
};

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

/** Where to read on, with addresses that can be typed, if the page has room: each address holds all that was chosen. */
const waysOf = ({ needs, link, readOn }: RecordView): RecordView['readOn'] =>
  needs.length > 12 || link.length > 400 ? [] : readOn;

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

/** A decision on one page of A4: the screen does not show it, paper shows nothing else. */
export const sheetNodes = (view: RecordView): HTMLElement[] => {
  const { on, link, headline, tools, others, needs, answers, aside, paid, again, since } = view;
  const readOn = waysOf(view);
  const rows = needs.length > SHORT ? Math.max(0, needs.length - FULL) / 2.5 : needs.length / 2;
  const ways = readOn.length > 0 ? 4 + readOn.length : 0;
  const list = cited(
    view,
    Math.max(0, LINES.sources - Math.ceil(rows + ways + Math.min(aside.length, MOST_ASIDE) / 4)),
  );
  const versions = tools.map(({ name, status, version, on: day }) => `${name}: ${status}; ${version}, checked ${day}`);
  if (others) versions.push(others);
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
    ...(answers.length > 0 && needs.length <= LONG
      ? [node('p', { textContent: `Also answered: ${answers.join('. ')}.` })]
      : []),
    ...(aside.length > 0 && needs.length <= LONG ? [node('p', { textContent: asideText(aside) })] : []),
    ...(needs.length <= LONG ? paid.map((textContent) => node('p', { textContent })) : []),
    ...changing(view, needs.length > LONG ? 2 : LINES.pivots),
    ...(again ? [node('p', { textContent: `Look again by ${again.on}.` })] : []),
    ...wayNodes(readOn),
    node('p', { className: 'paper-link', textContent: `This decision: ${link}` }),
    ...(list.length > 0 ? [node('h2', { textContent: 'Sources, the first of each answer' })] : []),
    node('ol', {}, ...list.map(({ title, to, kind, day }) => node('li', {}, `${title}, ${kind}, ${day}: ${to}`))),
  ];
};
