import { namesWithin } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import type { Migration } from '../../core/model.ts';
import { headings, outline, outlineOf, type Heading } from '../../core/text/outline.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { symptomList, type SymptomListView } from '../../core/view/symptom-list.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import type { CarryAspect, Support } from '../../core/vocabulary.ts';
import { answerView, type AnswerView } from './answer-view.ts';
import { CARRY_LABEL, writtenDirections, fromOutside, migrationTitle, RANGE_LABEL } from './migration.ts';
import { stepViews, type Cited, type StepView } from './step-view.ts';

export type { AnswerView, StepView };

const SECTIONS = headings({
  paths: 'What happens to your connections',
  carries: 'What carries over, and what does not',
  range: 'Addresses while both run',
  steps: 'The order of work',
  outage: 'How long each node is offline',
  report: 'What the field report recommends',
});

interface Item {
  readonly key: string;
  readonly value: string;
}

/** Whether one thing carries over. */
export interface CarryRow extends Cited {
  readonly id: string;
  readonly label: string;
  readonly value: Support;
}

/** The page of one migration. */
export interface MigrationView {
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly answer: AnswerView;
  readonly paths: Cited;
  readonly carries: { readonly caption: string; readonly rows: readonly CarryRow[] };
  readonly range: Cited & { readonly uses: string; readonly changes: readonly Item[] };
  readonly steps: readonly StepView[];
  /** What goes wrong with the tool that it leads to. */
  readonly symptoms: SymptomListView | undefined;
  readonly outage: { readonly title: string; readonly note: string; readonly planner: string };
  /** The field report on this migration; undefined if the report does not mention it. */
  readonly report?: { readonly items: readonly Item[]; readonly sources: readonly SourceView[] };
  readonly claims?: ClaimTableView;
  readonly others: readonly Link[];
  readonly turn: PageTurn;
}

const metaOf = (
  { id, from, to, summary, body, report }: Migration,
  symptoms: SymptomListView | undefined,
): PageMeta => {
  const { paths, carries, range, steps, outage, report: last } = SECTIONS;
  const after = [...(symptoms ? [symptoms] : []), outage, ...(report ? [last] : [])];
  return {
    title: namesWithin([from.name, to.name], SEARCH_RESULT.title.most, (names) => `From ${names.join(' to ')}`),
    heading: `From ${migrationTitle({ from, to })}`,
    ...{ description: summary, lead: summary, kind: 'page' },
    source: `content/migrations/${id}.mdx`,
    crumbs: [{ label: 'Migrate', to: PAGES.migrate }],
    outline: [...outlineOf([paths, carries, range, steps]), ...outline(body), ...outlineOf(after)],
  };
};

const carryRows = ({ carries }: Migration): CarryRow[] =>
  (Object.entries(CARRY_LABEL) as [CarryAspect, string][]).map(([aspect, label]) => {
    const { value, note, sources } = carries[aspect];
    return { id: `carry-${aspect}`, label, value, text: note, sources: sources.map(sourceView) };
  });

const rangeOf = ({ range, from, to }: Migration): MigrationView['range'] => ({
  uses: RANGE_LABEL[range.uses],
  text: range.do,
  sources: range.sources.map(sourceView),
  changes: [
    { key: `What can be changed in ${from.name}`, value: range.from },
    { key: `What can be changed in ${to.name}`, value: range.to },
  ],
});

const reportOf = ({ report }: Migration): MigrationView['report'] =>
  report && {
    items: [
      { key: 'The report says', value: report.says },
      { key: 'The evidence says', value: report.found },
    ],
    sources: report.sources.map(sourceView),
  };

/** The page of one migration; its text comes with the page. */
export const migrationView = (catalogue: Catalogue, migration: Migration): MigrationView => {
  const { tools, migrations, claims } = catalogue;
  const symptoms = symptomList(catalogue.symptoms, migration.to);
  const { paths, outage } = migration;
  const address = routes.migration(migration.id);
  // In the order of the list of all paths.
  const ways = [...fromOutside(tools, migrations), ...writtenDirections(tools, migrations)];
  const written = ways.flatMap(({ migration: other }) =>
    other ? [{ label: `From ${migrationTitle(other)}`, to: routes.migration(other.id) }] : [],
  );
  const said = claims.filter((claim) => migration.claims.includes(claim));
  return {
    ...{ meta: metaOf(migration, symptoms), sections: SECTIONS, symptoms },
    answer: answerView(catalogue, migration),
    paths: { text: paths.text, sources: paths.sources.map(sourceView) },
    carries: { caption: `From ${migrationTitle(migration)}: what carries over`, rows: carryRows(migration) },
    range: rangeOf(migration),
    steps: stepViews(migration),
    outage: {
      title: `Reported: ${outage.min} to ${outage.max} minutes per node`,
      note: outage.note,
      planner: routes.planner(),
    },
    report: reportOf(migration),
    ...(said.length > 0 && { claims: claimTable(said) }),
    others: written.filter(({ to }) => to !== address),
    turn: pageTurn('Migrations', written, address),
  };
};
