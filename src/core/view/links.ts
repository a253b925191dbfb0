import type { Criterion, Need, Question, Scenario } from '../model.ts';
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
