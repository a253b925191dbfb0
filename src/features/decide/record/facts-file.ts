import type { Catalogue } from '../../../catalogue/index.ts';
import { answerIds } from '../../../core/decision/guide.ts';
import { costStart } from '../../../core/cost/read.ts';
import { rowsBehind } from '../../../core/decision/verdict.ts';
import { versionText } from '../../../core/freshness.ts';
import { idsOf } from '../../../core/index-by-id.ts';
import type { Criterion, Fact, FindOut, GuideQuestion, Rule, Source, Tool } from '../../../core/model.ts';
import { priceTexts } from '../../../core/plan.ts';
import { sourceView } from '../../../core/view/source-view.ts';
import type { Link } from '../../../core/view/page.ts';
import { PAGES, routes, type Address } from '../../../core/routes.ts';
import { scenarioWay } from '../results/scenario-way.ts';
import { lostBy } from './consequences/lost-by.ts';
import { migrationsTo, moveOf, movesTo, waysOf } from '../results/ways.ts';
import type { ChangeInFile, FactInFile, FactsFile, Patterns, RuleInFile, ToolInFile } from './facts-in-file.ts';

const factInFile = (fact: Fact, address: Address): FactInFile => {
  const { value, edition, certainty, checked, verify, contrary, measured, sources } = fact;
  return {
    ...{ value, edition, verify, checked, contrary, certainty: certainty?.level },
    ...(measured && {
      measured: { ...measured, source: { id: measured.source.id, ref: address(measured.source.ref) } },
    }),
    sources: sources.map(({ id }) => id),
  };
};

/** The sources of a fact, with the measurement beside it. */
const sourcesOf = ({ sources, measured }: Fact): Source[] => [...sources, ...(measured ? [measured.source] : [])];

const editionsInFile = ({ cost }: Tool, rows: ReadonlySet<string>): FactsFile['tools'][number]['editions'] =>
  (cost?.editions ?? []).map(({ name, unlocks, prices, on }) => ({
    ...{ name, on, prices: priceTexts(prices).join('; ') },
    unlocks: idsOf(unlocks).filter((id) => rows.has(id)),
  }));

const ruleInFile = ({ criterion, ...rule }: Rule): RuleInFile => ({ ...rule, criterion: criterion.id });

const questionInFile = ({ id, question, exclusive, answers }: GuideQuestion): FactsFile['questions'][number] => ({
  ...{ id, question, exclusive },
  answers: answers.map((answer) => ({ text: answer.text, ...answerIds(answer), paid: idsOf(answer.paid) })),
});

/** Addresses as the browser completes them: it has no list of its own. */
const patterns = (address: Address): Patterns => ({
  cell: address(routes.cell('{row}', '{tool}')),
  need: address(routes.need('{id}')),
  needChanges: address(routes.needChanges('{id}')),
  toolChanges: address(routes.toolChanges('{id}')),
  change: address(routes.change('{id}')),
  cost: address(PAGES.cost),
  upgrades: address(routes.operate('{id}', 'upgrades')),
});

/** A step for the reader, with its link as an address. */
const findOutIn = ({ see, ...step }: FindOut, address: Address): FindOut => ({
  ...step,
  ...(see && { see: { ...see, to: address(see.to) } }),
});

const askedCriterion = (criterion: Criterion, address: Address): FactsFile['criteria'][number] => ({
  ...{ id: criterion.id, kind: criterion.kind, label: criterion.label, maxAgeDays: criterion.maxAgeDays },
  ...(criterion.kind === 'choice' && { options: criterion.options }),
  ...(criterion.kind === 'quantity' && { unit: criterion.unit }),
  ...(criterion.findOut && { findOut: findOutIn(criterion.findOut, address) }),
});

/** The next steps with a tool, with addresses. */
const waysInFile = (tool: Tool, catalogue: Catalogue, address: Address): Pick<ToolInFile, 'ways' | 'moves'> => {
  const at = <Way extends Link>(way: Way): Way => ({ ...way, to: address(way.to) });
  const moves = movesTo(tool, catalogue);
  const paths = migrationsTo(tool, catalogue).map((migration) => ({
    ...at(moveOf(migration, catalogue.needs)),
    lost: lostBy(migration, catalogue),
  }));
  return { ways: waysOf(tool).map(at), moves: { ...at(moves), paths } };
};

/** The data behind decisions: the facts that needs ask for, their sources, and their changes. */
export const factsFile = (catalogue: Catalogue, address: Address): FactsFile => {
  const { needs, guide, tools, criteria, plans, changes, behind, today } = catalogue;
  const rows = new Set(tools.flatMap((tool) => [...rowsBehind(needs, tool)]));
  const asked = criteria.filter(({ id }) => rows.has(id));
  const concerned = changes.filter(({ criterion }) => rows.has(criterion.id));
  const factsOf = ({ facts }: Tool) =>
    asked.flatMap(({ id }): [string, Fact][] => (facts[id] ? [[id, facts[id]]] : []));
  const sources = [
    ...tools.flatMap((tool) => factsOf(tool).flatMap(([, fact]) => sourcesOf(fact))),
    ...concerned.flatMap((change) => change.sources),
  ];
  return {
    today,
    patterns: patterns(address),
    criteria: asked.map((criterion) => askedCriterion(criterion, address)),
    needs: needs.map(({ id, label, aliases, rules }) => ({ id, label, aliases, rules: rules.map(ruleInFile) })),
    questions: guide.map(questionInFile),
    tools: tools.map((tool) => ({
      ...{ id: tool.id, name: tool.name, checked: tool.checked },
      version: versionText(tool.checked.version, behind.get(tool.id)),
      editions: editionsInFile(tool, rows),
      ...waysInFile(tool, catalogue, address),
      facts: Object.fromEntries(factsOf(tool).map(([id, fact]) => [id, factInFile(fact, address)])),
    })),
    scenarios: catalogue.scenarios.map(scenarioWay).map((way) => ({ ...way, to: address(way.to) })),
    costs: costStart({ tools, criteria, plans }),
    sources: Object.fromEntries(
      sources
        .map(sourceView)
        .map(({ id, title, to, kind, day }) => [id, { title, to: to.startsWith('/') ? address(to) : to, kind, day }]),
    ),
    changes: concerned.map(
      ({ id, on, tool, criterion, kind, was, from, to, claim, sources: evidence }): ChangeInFile => ({
        ...{ id, on, tool: tool.id, criterion: criterion.id, kind, was, from, to },
        ...(claim && { reported: true }),
        sources: evidence.map((source) => source.id),
      }),
    ),
  };
};
