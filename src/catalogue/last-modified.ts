import { PAGES, routes } from '../core/routes.ts';
import type { Catalogue } from './index.ts';

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

const symptomDays = ({ areas, symptoms }: Catalogue): (readonly [path: string, day: string])[] => {
  const last = (some: Catalogue['symptoms']): string => latest(some.map(({ checked }) => checked));
  return [
    [PAGES.troubleshoot, last(symptoms)],
    ...areas.map(({ id }) => [routes.area(id), last(symptoms.filter(({ area }) => area.id === id))] as const),
    ...symptoms.map(({ id, area, checked }) => [routes.symptom(area.id, id), checked] as const),
  ];
};

const labDays = ({ lab: { results } }: Catalogue): (readonly [path: string, day: string])[] => {
  const last = (some: Catalogue['lab']['results']): string => latest(some.map(({ day }) => day));
  const editions = Map.groupBy(results, ({ edition }) => edition);
  return [
    [PAGES.lab, last(results)],
    ...[...editions].flatMap(([edition, own]) => [
      [routes.edition(edition), last(own)] as const,
      ...[...Map.groupBy(own, ({ experiment }) => experiment.id)].map(
        ([id, some]) => [routes.experiment(edition, id), last(some)] as const,
      ),
    ]),
  ];
};

/** The day a page's content was last checked or changed, by path. Pages without a known day are left out. */
export const lastModifiedOf = (catalogue: Catalogue): Map<string, string> => {
  const { tools, needs, criteria, scenarios, questions, alternatives, pages, changes, pairs } = catalogue;
  /** The last check of some criteria for some tools. */
  const checked = (of: typeof tools, ids: readonly string[]): string =>
    latest(of.flatMap((tool) => ids.map((id) => (tool.facts[id]?.checked ?? tool.checked).on)));
  const all = criteria.map(({ id }) => id);
  const everything = checked(tools, all);
  return new Map(
    [
      ...['/', PAGES.compare, PAGES.decide, PAGES.needs, PAGES.operate, PAGES.scenarios, PAGES.tools].map(
        (path) => [path, everything] as const,
      ),
      ...tools.map((tool) => [routes.tool(tool.id), checked([tool], all)] as const),
      ...pairs.map(({ slug, pair }) => [routes.pair(slug), checked([...pair], all)] as const),
      ...criteria.map(({ id }) => [routes.criterion(id), checked(tools, [id])] as const),
      ...needs.map(({ id, rules }) => {
        const rows = rules.map(({ criterion }) => criterion.id);
        return [routes.need(id), checked(tools, rows)] as const;
      }),
      [PAGES.changes, latest(changes.map(({ on }) => on))] as const,
      [PAGES.faq, latest(questions.map((question) => question.checked))] as const,
      ...questions.map(({ id, checked: day }) => [routes.question(id), day] as const),
      ...symptomDays(catalogue),
      ...labDays(catalogue),
      ...scenarios.map(({ id, tool, facts }) => {
        const rows = facts.map((fact) => fact.id);
        const used = tools.filter((candidate) => candidate.id === tool.id);
        return [routes.scenario(id), checked(used, rows)] as const;
      }),
      ...alternatives.map(({ id, checked: { on } }) => [routes.alternative(id), on] as const),
      [PAGES.alternatives, latest(alternatives.map((alternative) => alternative.checked.on))] as const,
      ...pages.map((page) => [routes.prose(page), page.updated] as const),
    ].filter(([, day]) => day !== ''),
  );
};
