import { routes } from '../../src/core/routes.ts';
import type { Content } from '../../src/catalogue/content.ts';
import { euro } from '../../src/core/plan.ts';
import { billOf } from '../../src/features/scenarios/bill.ts';
import { matrix, type Row } from '../../src/core/matrix.ts';
import type { Need, Scenario, Tool } from '../../src/core/model.ts';
import { cardTool, type Card, type CardRow } from '../../src/core/page.ts';
import { pairs, type Pair } from '../../src/core/pairs.ts';
import { judgeNeed } from '../../src/core/verdict.ts';
import { VERDICTS, type Verdict } from '../../src/core/vocabulary.ts';
import { formatValue, VERDICT_WORDS } from '../../src/core/words.ts';

const ROWS_OF_A_PAIR = 3;
const COLUMNS = 5;
const TONES: Readonly<Record<string, Verdict>> = { yes: 'meets', partly: 'partly', no: 'fails', unknown: 'unknown' };
const LEVELS = ['no', 'partly', 'yes'];

/** How far apart the answers of a row are: a yes against a no is farthest, a different word still counts. */
const distance = ({ criterion, facts, differs }: Row): number => {
  if (!differs) return 0;
  const levels = facts.map(({ value }) => (typeof value === 'string' ? LEVELS.indexOf(value) : -1));
  if (criterion.kind !== 'support' || levels.includes(-1)) return 0.5;
  return Math.max(...levels) - Math.min(...levels);
};

const rowOf = ({ criterion, facts }: Row): CardRow => ({
  label: criterion.label,
  cells: facts.map(({ value }) => ({
    text: formatValue(criterion, value),
    ...(criterion.kind === 'support' && typeof value === 'string' && TONES[value] && { tone: TONES[value] }),
  })),
});

/** The rows in which tools differ most; among equals, those of the table at a glance first, then the order of the table. */
const farthest = ({ criteria, glance }: Content, tools: readonly Tool[]): CardRow[] =>
  matrix(criteria, tools)
    .map((row) => ({ row, far: distance(row) + (glance.includes(row.criterion.id) ? 0.25 : 0) }))
    .toSorted((a, b) => b.far - a.far)
    .slice(0, ROWS_OF_A_PAIR)
    .map(({ row }) => rowOf(row));

/** The verdict of each tool; of more tools than an image has room for, how many have each verdict. */
const verdictRow = (need: Need, tools: readonly Tool[]): CardRow => {
  const verdicts = tools.map((tool) => judgeNeed(need, tool).verdict);
  if (tools.length <= COLUMNS) {
    return { label: 'This need', cells: verdicts.map((tone) => ({ text: VERDICT_WORDS[tone].label, tone })) };
  }
  const counts = Map.groupBy(verdicts, (verdict) => verdict);
  const cells = VERDICTS.toReversed().flatMap((tone) => {
    const count = counts.get(tone)?.length ?? 0;
    return count > 0 ? [{ text: `${count} ${VERDICT_WORDS[tone].label.toLowerCase()}`, tone }] : [];
  });
  return { label: `${tools.length} tools`, cells };
};

const fleetOf = ({ fleet }: Scenario): string => {
  const known = fleet.nodes.reduce((sum, { count }) => sum + (count === 'unknown' ? 0 : count), 0);
  const least = fleet.nodes.some(({ count }) => count === 'unknown') ? 'at least ' : '';
  const places = fleet.places.length;
  return `${least}${known} ${known === 1 ? 'node' : 'nodes'} in ${places} ${places === 1 ? 'place' : 'places'}`;
};

const line = (label: string, text: string): CardRow => ({ label, cells: [{ text }] });

const toolCard = (tool: Tool): Card => ({
  kicker: `Checked at ${tool.checked.version}`,
  title: tool.name,
  text: tool.verdict,
  tools: [cardTool(tool)],
  rows: [],
});

const needCard = (need: Need, tools: readonly Tool[]): Card => ({
  kicker: 'Need',
  title: need.statement,
  text: need.statement,
  tools: tools.map(cardTool),
  rows: [verdictRow(need, tools)],
});

const pairCard = (content: Content, [a, b]: Pair['pair']): Card => ({
  kicker: 'Compare',
  title: `${a.name} or ${b.name}`,
  text: '',
  tools: [cardTool(a), cardTool(b)],
  rows: farthest(content, [a, b]),
});

const scenarioCard = (scenario: Scenario): Card => {
  const { servers, software } = billOf(scenario);
  const licences = software > 0 ? `, ${euro(software)} for licences` : '';
  return {
    kicker: 'Scenario',
    title: scenario.title,
    text: scenario.summary,
    tools: [cardTool(scenario.tool)],
    rows: [
      line('Fleet', fleetOf(scenario)),
      line('Tool', scenario.tool.name),
      line('A month', `${euro(servers)} for servers${licences}`),
    ],
  };
};

/** Cards of the pages that show one thing of the content, by path. */
export const cardsOfContent = (content: Content): Map<string, Card> => {
  const { tools, needs, scenarios } = content;
  return new Map([
    ...tools.map((tool) => [routes.tool(tool.id), toolCard(tool)] as const),
    ...needs.map((need) => [routes.need(need.id), needCard(need, tools)] as const),
    ...pairs(tools, needs).map(({ slug, pair }) => [routes.pair(slug), pairCard(content, pair)] as const),
    ...scenarios.map((scenario) => [routes.scenario(scenario.id), scenarioCard(scenario)] as const),
  ]);
};
