import type { Catalogue } from '../../../catalogue/index.ts';
import { routes } from '../../../core/routes.ts';
import { symptomLinks } from '../../../core/symptoms.ts';
import type { Link } from '../../../core/view/page.ts';

/** Things of one kind that depend on a criterion. */
export interface Dependants {
  readonly title: string;
  readonly links: readonly Link[];
}

type Depending = Pick<Catalogue, 'needs' | 'questions' | 'symptoms' | 'scenarios' | 'claims' | 'terms'>;

const names = (entries: readonly { readonly id: string }[], id: string): boolean =>
  entries.some((entry) => entry.id === id);

/** What depends on a criterion or explains it, by kind; kinds with nothing are left out. */
export const dependsOn = (
  id: string,
  { needs, questions, symptoms, scenarios, claims, terms }: Depending,
): Dependants[] => {
  const own = <T extends { readonly criteria: readonly { readonly id: string }[] }>(entries: readonly T[]): T[] =>
    entries.filter(({ criteria }) => names(criteria, id));
  const asked = needs.filter(({ rules }) => rules.some(({ criterion }) => criterion.id === id));
  const lived = scenarios.filter(({ facts }) => names(facts, id));
  return [
    { title: 'Needs', links: asked.map((need) => ({ label: need.label, to: routes.need(need.id) })) },
    { title: 'Questions', links: own(questions).map((one) => ({ label: one.question, to: routes.question(one.id) })) },
    { title: 'What goes wrong', links: symptomLinks(own(symptoms)) },
    { title: 'Scenarios', links: lived.map(({ id: to, title }) => ({ label: title, to: routes.scenario(to) })) },
    { title: 'Field report', links: own(claims).map(({ claim, id: to }) => ({ label: claim, to: routes.claim(to) })) },
    { title: 'Glossary', links: own(terms).map(({ term, id: to }) => ({ label: term, to: routes.term(to) })) },
  ].filter(({ links }) => links.length > 0);
};
