import type { Catalogue } from '../../../catalogue/index.ts';
import type { Criterion, FindOut, Tool } from '../../../core/model.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import { listWithin } from '../../../core/text/lists.ts';
import { answerOf, factView, valueView, type FactView, type ValueView } from '../../../core/view/fact-view.ts';
import { measuredLinks } from '../../../core/view/measured.ts';
import { criterionLinks, type LinkGroup } from '../../../core/view/links.ts';
import { pageTurn, type PageTurn } from '../../../core/view/page-turn.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../../core/view/page.ts';
import { someTools } from '../../../core/view/tool-pages.ts';
import { toolView, type ToolView } from '../../../core/view/tool-view.ts';
import { dependsOn } from './depends.ts';

/** The answer of one tool with its evidence. */
export interface CriterionAnswer {
  readonly tool: ToolView;
  readonly fact: FactView;
}

/** The answer of a tool that has no card here: its evidence is on a page of that tool. */
export interface OtherAnswer {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly value: ValueView;
}

/** The page of one criterion: the answers side by side, and what depends on them. */
export interface CriterionView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly label: string;
  readonly question: string;
  /** Why an operator should care. */
  readonly why: string;
  /** What a reader can do where an answer is unknown. */
  readonly findOut?: FindOut | undefined;
  readonly answers: readonly CriterionAnswer[];
  /** Of more tools than a page has cards for: the others. */
  readonly others: readonly OtherAnswer[];
  /** Figures of our lab beside what vendors only ask for, by tool. */
  readonly measured: readonly Link[];
  readonly depends: readonly LinkGroup[];
  /** How long an answer counts as fresh, and other names. */
  readonly note: string;
  /** Its row in the table of everything. */
  readonly row: Link;
  readonly turn: PageTurn;
}

/** What the page of a criterion is made of. */
export type CriterionContent = Pick<
  Catalogue,
  'groups' | 'criteria' | 'tools' | 'needs' | 'questions' | 'symptoms' | 'scenarios' | 'claims' | 'terms' | 'today'
>;

/** The answers of all tools in one line: `yes`, `no (paid edition)`. */
const answersLine = (answers: readonly CriterionAnswer[]): string =>
  answers.map(({ tool, fact }) => `${tool.name}: ${answerOf(fact.value)}.`).join(' ');

const metaOf = ({ label, question, group }: Criterion, content: CriterionContent, said: string): PageMeta => ({
  title: listWithin(content.tools, SEARCH_RESULT.title.most, (names) => `${label}: ${names}`),
  heading: label,
  description: `${question} ${said}`,
  lead: question,
  kind: 'criterion',
  source: 'content/criteria.yml',
  markdown: true,
  crumbs: [
    { label: 'Compare', to: PAGES.compare },
    { label: content.groups[group]?.label ?? group, to: routes.criterionGroup(group) },
  ],
});

/** How long an answer of a criterion counts as fresh, and its other names. */
export const freshNote = ({ maxAgeDays, also }: Pick<Criterion, 'maxAgeDays' | 'also'>): string =>
  `We check these answers again after ${maxAgeDays} days at the latest.${also.length > 0 ? ` Also called: ${also.join(', ')}.` : ''}`;

const otherAnswer = ({ id, name, facts }: Tool, criterion: Criterion): OtherAnswer[] => {
  const fact = facts[criterion.id];
  return fact ? [{ id, name, to: routes.toolFacts(id, criterion.id), value: valueView(criterion, fact) }] : [];
};

/** The page of one criterion. */
export const criterionView = (content: CriterionContent, criterion: Criterion): CriterionView => {
  const { criteria, tools, today } = content;
  const { id, label, question, why } = criterion;
  const shown = someTools(tools);
  const answers = shown.flatMap((tool) => {
    const fact = tool.facts[id];
    return fact ? [{ tool: toolView(tool), fact: factView(tool, criterion, fact, today) }] : [];
  });
  const to = routes.criterion(id);
  return {
    ...{ to, label, question, why, answers },
    findOut: tools.some(({ facts }) => facts[id]?.value === 'unknown') ? criterion.findOut : undefined,
    others: tools.flatMap((tool) => (shown.includes(tool) ? [] : otherAnswer(tool, criterion))),
    meta: metaOf(criterion, content, answersLine(answers)),
    measured: tools.flatMap((tool) =>
      measuredLinks(tool.facts[id], tool.id).map((link) => ({
        ...link,
        label: `${tool.name}: ${link.label}`,
      })),
    ),
    depends: dependsOn(id, content),
    note: freshNote(criterion),
    row: { label: 'This row in the whole table', to: routes.row(id) },
    turn: pageTurn('Criteria', criterionLinks(criteria), to),
  };
};
