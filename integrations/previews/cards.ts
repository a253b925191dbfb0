import { routes } from '../../src/core/routes.ts';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { pairView } from '../../src/features/compare/pair-view.ts';
import { pairCard } from '../../src/features/compare/preview.ts';
import { scenarioCard } from '../../src/features/scenarios/preview.ts';
import { scenarioView } from '../../src/features/scenarios/view.ts';
import type { Need, Tool } from '../../src/core/model.ts';
import { cardTool, type Card, type CardRow } from '../../src/core/page.ts';
import { judgeNeed } from '../../src/core/verdict.ts';
import { VERDICTS } from '../../src/core/vocabulary.ts';
import { VERDICT_WORDS } from '../../src/core/words.ts';

const COLUMNS = 5;
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

/** Cards of the pages that show one thing of the content, by path. */
export const cardsOfContent = (content: Catalogue): Map<string, Card> => {
  const { tools, needs, scenarios, pairs } = content;
  return new Map([
    ...tools.map((tool) => [routes.tool(tool.id), toolCard(tool)] as const),
    ...needs.map((need) => [routes.need(need.id), needCard(need, tools)] as const),
    ...pairs.map((pair) => [routes.pair(pair.slug), pairCard(pairView(pair, content))] as const),
    ...scenarios
      .map((scenario) => scenarioView(content, scenario))
      .map((view) => [view.to, scenarioCard(view)] as const),
  ]);
};
