import type { Pair } from '../decision/pairs.ts';
import type { Criterion, Need, Question, Scenario, Tool } from '../model.ts';
import { routes } from '../routes.ts';
import type { Link } from './page.ts';

/** Links to things of one kind. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** The groups that have a link. */
export const filled = (groups: readonly LinkGroup[]): LinkGroup[] => groups.filter(({ links }) => links.length > 0);

/** Criteria as links to their pages. */
export const criterionLinks = (criteria: readonly Pick<Criterion, 'id' | 'label'>[]): Link[] =>
  criteria.map(({ id, label }) => ({ label, to: routes.criterion(id) }));

/** Needs as links to their pages. */
export const needLinks = (needs: readonly Pick<Need, 'id' | 'label'>[]): Link[] =>
  needs.map(({ id, label }) => ({ label, to: routes.need(id) }));

/** Questions as links to their answers. */
export const questionLinks = (questions: readonly Pick<Question, 'id' | 'question'>[]): Link[] =>
  questions.map(({ id, question }) => ({ label: question, to: routes.question(id) }));

/** Scenarios as links to their pages. */
export const scenarioLinks = (scenarios: readonly Pick<Scenario, 'id' | 'title'>[]): Link[] =>
  scenarios.map(({ id, title }) => ({ label: title, to: routes.scenario(id) }));

/** The way to what a tool costs, in the calculator. */
export const costLink = ({ id, name }: Pick<Tool, 'id' | 'name'>): Link => ({
  label: `What ${name} costs a month`,
  to: routes.costOf(id),
});

/** Two tools as the heading of their page: `Alpha or Beta`. */
export const pairTitle = ([a, b]: Pair['pair']): string => `${a.name} or ${b.name}`;

/** Pairs of tools as links to their pages. */
export const pairLinks = (pairs: readonly Pair[]): Link[] =>
  pairs.map(({ slug, pair }) => ({ label: pairTitle(pair), to: routes.pair(slug) }));

/** As many pairs as four or five tools have. */
const MOST_PAIRS = 10;

/** All pairs as links; none where they are too many for a line. The page of each tool has its own. */
export const fewPairLinks = (pairs: readonly Pair[]): Link[] => (pairs.length > MOST_PAIRS ? [] : pairLinks(pairs));
