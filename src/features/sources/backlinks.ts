import type { Catalogue } from '../../catalogue/index.ts';
import type { Question, Symptom } from '../../core/model.ts';
import type { Link } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { GROUPS, inRow, inTool, type Group, type Path, type Place } from './places.ts';

/** Things that a source supports, under a heading. */
export interface Backlinks {
  readonly label: string;
  readonly links: readonly Link[];
}

/** Entries of the catalogue that can cite a source. */
export type Citing = Pick<
  Catalogue,
  | 'tools'
  | 'criteria'
  | 'claims'
  | 'topics'
  | 'questions'
  | 'areas'
  | 'symptoms'
  | 'scenarios'
  | 'alternatives'
  | 'benchmarks'
  | 'plans'
  | 'migrations'
  | 'changes'
  | 'references'
>;

/** Entries of one kind in reading order, and where each shows what it cites; the path has the fields that lead to it. */
interface Kind {
  readonly ids: readonly string[];
  readonly place: (index: number, path: Path) => Place;
}
const kind = <T extends { readonly id: string }>(
  entries: readonly T[],
  place: (entry: T, path: Path) => Place,
): Kind => ({
  ids: entries.map(({ id }) => id),
  place: (index, path) => place(entries[index]!, path),
});

const inTopics = ({ topics, questions }: Citing): Question[] =>
  topics.flatMap(({ id }) => questions.filter(({ topic }) => topic.id === id).toSorted((a, b) => a.order - b.order));

const inAreas = ({ areas, symptoms }: Citing): Symptom[] =>
  areas.flatMap(({ id }) => symptoms.filter(({ area }) => area.id === id));

const kindsOf = (content: Citing): Readonly<Record<string, Kind>> => ({
  tools: kind(content.tools, (tool, path) => inTool(tool, path, content.criteria)),
  alternatives: kind(content.alternatives, ({ id, name }, [field, key = '']) =>
    // Statements that are not facts have no criterion: the price of a hosted service is on the cost page.
    field === 'facts'
      ? {
          ...{ group: 'alternatives', to: routes.alternativeFact(id, key) },
          ...inRow(name, key, content.criteria),
        }
      : { group: 'alternatives', label: `${name}: price of a seat`, to: PAGES.cost, within: content.criteria.length },
  ),
  claims: kind(content.claims, ({ id, claim }) => ({ group: 'claims', label: claim, to: routes.claim(id) })),
  faq: kind(inTopics(content), ({ id, question }) => ({
    ...{ group: 'questions', label: question, to: routes.question(id) },
  })),
  symptoms: kind(inAreas(content), ({ id, area, title }) => ({
    ...{ group: 'symptoms', label: title, to: routes.symptom(area.id, id) },
  })),
  scenarios: kind(content.scenarios, ({ id, title }) => ({
    ...{ group: 'scenarios', label: title, to: routes.scenario(id) },
  })),
  migrations: kind(content.migrations, ({ id, from, to }) => ({
    ...{ group: 'migrations', label: `From ${from.name} to ${to.name}`, to: routes.migration(id) },
  })),
  changes: kind(content.changes, ({ id, on, tool, criterion }) => ({
    ...{ group: 'changes', label: `${tool.name}: ${criterion.label}, ${on}`, to: routes.change(id) },
  })),
  benchmarks: kind(content.benchmarks, ({ id, title }) => ({
    ...{ group: 'benchmarks', label: title, to: routes.benchmark(id) },
  })),
  plans: kind(content.plans, ({ provider, name, on, status }) => ({
    ...{ group: 'plans', label: `${provider} ${name}, ${on}` },
    to: routes.plans(status === 'gone' ? 'lineage' : 'today'),
  })),
});

interface Citation extends Place {
  readonly source: string;
  readonly entry: number;
}

const grouped = (citations: readonly Citation[]): Backlinks[] =>
  (Object.entries(GROUPS) as [Group, string][]).flatMap(([group, label]) => {
    const found = new Map(
      citations
        .filter((citation) => citation.group === group)
        .map((citation) => [`${citation.to} ${citation.label}`, { label: citation.label, to: citation.to }]),
    );
    return found.size > 0 ? [{ label, links: [...found.values()] }] : [];
  });

/** Everything that each source supports, by the source's id: each place once, in reading order. */
export const backlinksOf = (content: Citing): ReadonlyMap<string, readonly Backlinks[]> => {
  const kinds = kindsOf(content);
  const citations = content.references.flatMap(({ from, path, to }): Citation[] => {
    const known = kinds[from.kind];
    if (to.collection !== 'sources' || !known) return [];
    const entry = known.ids.indexOf(from.id);
    return entry < 0 ? [] : [{ ...known.place(entry, path), source: to.id, entry }];
  });
  const ordered = citations.toSorted((a, b) => a.entry - b.entry || (a.within ?? 0) - (b.within ?? 0));
  return new Map([...Map.groupBy(ordered, ({ source }) => source)].map(([id, found]) => [id, grouped(found)]));
};
