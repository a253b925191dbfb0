import { VERDICT_WORDS } from '../../../core/text/words.ts';
import type { Proof } from '../../../core/decision/reason.ts';
import { WHAT_IT_COSTS } from './consequences/paid.ts';
import { escape, item, lines, link, plainText, row, section } from './markdown.ts';
import { changing, lookingAgain, sinceThen } from './record-later.ts';
import { dated } from './later.ts';
import type { Way } from './consequences/read-on.ts';
import type { RecordCell } from './cells.ts';
import type { RecordNeed, RecordTool, RecordView } from './record-view.ts';

const proofText = ({ text, href }: Proof): string => link(text, href);
const cited = (numbers: readonly number[]): string =>
  numbers
    .toSorted((a, b) => a - b)
    .map((number) => `\\[${number}\\]`)
    .join(' ');

const WISH = { must: 'must', nice: 'nice to have' } as const;

const table = ({ needs, tools }: RecordView): string[] => [
  row(['Need', 'Wish', ...tools.map(({ name }) => escape(name))]),
  row(['---', '---', ...tools.map(() => '---')]),
  ...needs.map(({ label, href, wish, cells }) =>
    row([link(label, href), WISH[wish], ...cells.map(({ verdict }) => VERDICT_WORDS[verdict].label)]),
  ),
];

/** Whether a need rules a tool out; it is said first. */
const rulesOut = ({ wish, cells }: RecordNeed, place: number): boolean =>
  wish === 'must' && cells[place]?.verdict === 'fails';

/** Why a tool is where it is: each need with the cells that decide it and their sources. */
const whyOf = ({ needs }: RecordView, place: number): string[] =>
  [...needs.filter((need) => rulesOut(need, place)), ...needs.filter((need) => !rulesOut(need, place))].flatMap(
    ({ label, wish, cells }) => {
      const cell: RecordCell | undefined = cells[place];
      if (!cell) return [];
      const why = [cell.proofs.map(proofText).join('; '), cited(cell.sources)].filter(Boolean).join(' ');
      const name = escape(wish === 'must' ? label : `${label} (${WISH.nice})`);
      return [item(`${name}: ${VERDICT_WORDS[cell.verdict].label}${why && `: ${why}`}`)];
    },
  );

const isOut = ({ status }: RecordTool): boolean => status.endsWith('ruled out');

const why = (view: RecordView, out: boolean): string[] =>
  view.tools.flatMap((tool, place) =>
    isOut(tool) === out ? section(`${escape(tool.name)}: ${tool.status}`, whyOf(view, place), 3) : [],
  );

/** A section whose heading is above sections of tools; left out where there are none. */
const above = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines] : [];

/** Which paid editions that takes, and the way to what it costs. */
const paidLines = ({ paid, cost }: RecordView): string[] =>
  paid.length > 0 ? [...paid.map((text) => item(escape(text))), item(link(WHAT_IT_COSTS, cost))] : [];

/** What is lost, and what it costs in our example with the way to one's own figures. */
const consequences = ({ losses, costs, given, cost, recalculate }: RecordView): string[] => [
  ...lines('What you lose', losses),
  ...section('What it costs a month', [
    item(`${escape([costs, given].filter(Boolean).join(' '))} ${link(recalculate, cost)}`),
  ]),
];

/** What the facts of each tool hold for. */
const versions = ({ tools, others }: RecordView): string[] => [
  ...tools.map((tool) => item(`${escape(tool.name)}: ${escape(tool.version)}, checked ${tool.on}`)),
  ...(others ? [item(others)] : []),
];

const way = ({ label, href }: Way): string => item(link(label, href));

/** Day, result and address, first of all. */
const opening = ({ made, on, link: address, headline }: RecordView): string[] => [
  '# Decision: which self-hosted WireGuard overlay',
  '',
  item(`Date: ${dated(made, on)}`),
  item(`Result: ${escape([headline.text, headline.sure, plainText(headline.reason)].filter(Boolean).join(' '))}`),
  ...headline.checks.map((words) => `  ${item(escape(plainText(words)))}`),
  item(`Link: <${address}>`),
  '',
];

/** A decision as a record in Markdown: a line is a paragraph, because a ticket shows line breaks. */
export const recordText = (view: RecordView): string => {
  const { misses, grounds, sources } = view;
  return [
    ...opening(view),
    ...section('Context', [
      'We chose needs; the result is computed from sourced facts. A must-have need that fails rules a tool out. An unknown answer counts neither for nor against a tool.',
    ]),
    ...section('Needs and options', [...table(view), ...(view.accepted ? ['', escape(view.accepted)] : [])]),
    ...lines('Also answered', view.answers),
    ...lines('Not needed', view.aside),
    ...lines(view.apart.lead, view.apart.lines),
    ...lines('Left open', view.open),
    ...section('Paid editions', paidLines(view)),
    ...above('Why', why(view, false)),
    ...above('Why not', why(view, true)),
    ...lines('What to give up', misses),
    ...consequences(view),
    ...section(
      'Certainty',
      grounds.map(({ text, proof }) => item(`${escape(text)} ${proofText(proof)}.`)),
    ),
    ...sinceThen(view),
    ...section('What would change the result', changing(view)),
    ...section('Versions', versions(view)),
    ...section('Look again', lookingAgain(view)),
    ...section('Read on', view.readOn.map(way)),
    ...section(
      'Sources',
      sources.map(({ number, title, to, kind, day }) => `${number}. ${link(title, to)}, ${kind}, ${day}`),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
