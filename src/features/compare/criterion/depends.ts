import type { Catalogue } from '../../../catalogue/index.ts';
import { routes } from '../../../core/routes.ts';
import { rowsBehind } from '../../../core/decision/verdict.ts';
import { symptomLinks } from '../../../core/symptoms.ts';
import { filled, needLinks, questionLinks, scenarioLinks, type LinkGroup } from '../../../core/view/links.ts';

type Depending = Pick<Catalogue, 'tools' | 'needs' | 'questions' | 'symptoms' | 'scenarios' | 'claims' | 'terms'>;

const names = (entries: readonly { readonly id: string }[], id: string): boolean =>
  entries.some((entry) => entry.id === id);

/** What depends on a criterion or explains it, by kind; kinds with nothing are left out. */
export const dependsOn = (
  id: string,
  { tools, needs, questions, symptoms, scenarios, claims, terms }: Depending,
): LinkGroup[] => {
  const own = <T extends { readonly criteria: readonly { readonly id: string }[] }>(entries: readonly T[]): T[] =>
    entries.filter(({ criteria }) => names(criteria, id));
  const asked = needs.filter((need) => tools.some((tool) => rowsBehind([need], tool).has(id)));
  const citing = scenarios.filter(({ facts }) => names(facts, id));
  return filled([
    { title: 'Needs', links: needLinks(asked) },
    { title: 'Questions', links: questionLinks(own(questions)) },
    { title: 'What goes wrong', links: symptomLinks(own(symptoms)) },
    { title: 'Scenarios', links: scenarioLinks(citing) },
    { title: 'Field report', links: own(claims).map(({ claim, id: to }) => ({ label: claim, to: routes.claim(to) })) },
    { title: 'Glossary', links: own(terms).map(({ term, id: to }) => ({ label: term, to: routes.term(to) })) },
  ]);
};
