import { bodyMarkdown } from '../../core/text/body-markdown.ts';
import { claimMarkdown } from '../../core/view/claim-table.ts';
import { pageMarkdown, type Link, type MarkdownPage } from '../../core/view/page.ts';
import type { Address } from '../../core/routes.ts';
import type { SourceView } from '../../core/view/source-view.ts';
import { markdownLink } from '../../core/text/fact-markdown.ts';
import { markdownList, markdownTable } from '../../core/text/markdown.ts';
import type { VerdictTableView } from '../../core/view/verdict-table.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { BillView } from './bill-view.ts';
import type { ChoiceView, ScenarioResult } from './choice-view.ts';
import type { FleetView } from './fleet/fleet-view.ts';
import type { InsteadView } from './instead.ts';
import type { AnswerView, EvidenceView, ScenarioView } from './view.ts';

const linked = ({ label, to }: Link, address: Address): string => markdownLink(label, address(to));
const cited = (sources: readonly SourceView[], address: Address): string =>
  sources.map(({ to }) => address(to)).join(' ');

const resultPart = ({ text, sure, reason }: ScenarioResult, address: Address): string =>
  `${text} ${sure}${reason.map((part) => (typeof part === 'string' ? part : markdownLink(part.text, address(part.href)))).join('')}`;

const answerPart = (view: AnswerView, address: Address): string =>
  markdownList([
    resultPart(view.result, address),
    `Chosen: ${view.tool.name}, by ${view.chosenBy}, because ${view.because}`,
    `Control plane: ${view.total} a month (${view.nodes})`,
    `Limits: ${view.limits.join(' ')}`,
    ...view.dontCopyIf.map((condition) => `Do not copy it if ${condition}.`),
    `${view.basis.title}: ${view.basis.text}`,
  ]);

const insteadParts = (instead: readonly InsteadView[], address: Address): string[] =>
  instead.length > 0
    ? ['### What to do instead', markdownList(instead.map(({ of, link }) => `${of}: ${linked(link, address)}`))]
    : [];

const fleetParts = ({ note = '', paths, machines }: FleetView): string[] => [
  note,
  markdownTable(
    ['Path', 'Kind', 'What goes there'],
    paths.map(({ name, kind, note: what }) => [name, kind, what]),
  ),
  markdownTable(
    ['Machine', 'Number', 'Place', 'What it does', 'Open to the internet'],
    machines.map(({ name, count, place, role, open }) => [name, count, place, role, open]),
  ),
];

const verdictPart = ({ caption, tools, rows }: VerdictTableView, address: Address): string =>
  markdownTable(
    [caption, ...tools.map(({ name }) => name)],
    rows.map(({ cells, ...need }) => [
      linked(need, address),
      ...cells.map(({ verdict, why }) =>
        [VERDICT_WORDS[verdict].label, ...why.map((reason) => linked(reason, address))].join('; '),
      ),
    ]),
  );

const choiceParts = (choice: ChoiceView, address: Address): string[] => [
  `${choice.recommended} ${choice.chose}`,
  choice.disagrees ?? '',
  markdownList(choice.fits),
  choice.note ?? '',
  ...choice.tables.map((needs) => verdictPart(needs, address)),
  `Decide with these needs: ${address(choice.decide)}`,
];

const billParts = ({ rows, servers, licences, software, note = '' }: BillView, address: Address): string[] => [
  markdownTable(
    ['When', 'Plan', 'Price each', 'Price date', 'Sources'],
    rows.map(({ when, plan, count, price, said }) => [
      when,
      `${count > 1 ? `${count} × ` : ''}${plan.name}, ${plan.size}; ${plan.status}`,
      said ? price : `${price} ${plan.vat}`,
      said ?? plan.on,
      cited(plan.sources, address),
    ]),
  ),
  `Servers: ${servers}. Licences: ${licences}. ${software}`,
  note,
];

const evidenceParts = ({ claims, facts, sources }: EvidenceView, address: Address): string[] => [
  claims ? claimMarkdown(claims, address) : '',
  markdownTable(
    ['Criterion', facts.tool],
    facts.rows.map(({ criterion: { label }, to, value: { word, edition } }) => [
      linked({ label, to }, address),
      edition ? `${word} (${edition})` : word,
    ]),
  ),
  '### Sources of the text',
  markdownList(sources.map(({ kind, day, title, to }) => `${kind} ${day}: [${title}](${address(to)})`)),
];

/** The page of a scenario as Markdown, under the headings of the page; `body` is its text. */
export const scenarioMarkdown = (view: ScenarioView, body: string, address: Address): MarkdownPage => {
  const { meta, sections, to } = view;
  const heading = (section: keyof typeof sections): string => `## ${sections[section].title}`;
  const parts = [
    ...[answerPart(view.answer, address), view.answer.situation],
    ...[heading('fleet'), ...fleetParts(view.fleet)],
    ...[heading('limits'), markdownList(view.limits), ...insteadParts(view.instead, address)],
    ...['### When not to copy this setup', markdownList(view.dontCopyIf)],
    ...[heading('choice'), ...choiceParts(view.choice, address)],
    bodyMarkdown(body, address),
    ...[heading('bill'), ...billParts(view.bill, address)],
    ...[heading('outcome'), markdownList(view.outcome.map(({ key, value }) => `${key}: ${value}`))],
    ...[heading('evidence'), ...evidenceParts(view.evidence, address)],
  ];
  return {
    ...{ path: to, group: 'Scenarios', title: meta.title, description: meta.description },
    markdown: pageMarkdown(meta.title, meta.description, address(to), parts),
  };
};
