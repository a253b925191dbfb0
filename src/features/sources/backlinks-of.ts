import { routes } from '../../core/routes.ts';
import type { Backlink } from './backlinks.ts';
import type { Tool } from '../../core/model.ts';
import { OPERATE_SECTIONS, type OperateSection } from '../../core/operate.ts';
import type { Content } from '../../catalogue/content.ts';

type Linked = Pick<
  Content,
  | 'tools'
  | 'criteria'
  | 'claims'
  | 'questions'
  | 'scenarios'
  | 'alternatives'
  | 'benchmarks'
  | 'plans'
  | 'migrations'
  | 'changes'
  | 'references'
>;

/** Operator facts that stand in a section with another name. */
const SHOWN_IN: Readonly<Record<string, OperateSection>> = { secrets: 'ports', upgradePath: 'upgrades' };

const isSection = (key: string): key is OperateSection => Object.hasOwn(OPERATE_SECTIONS, key);

const inOperations = ({ id, name }: Tool, key: string): Backlink => {
  const section = SHOWN_IN[key] ?? key;
  return isSection(section)
    ? { kind: 'operate', label: `${name}: ${OPERATE_SECTIONS[section]}`, to: routes.operate(id, section) }
    : { kind: 'operate', label: `${name}: Firewall sheet`, to: routes.firewall(id) };
};

const inTool = (tool: Tool, part: string, key: string, row: (id: string) => string): Backlink => {
  const { id, name } = tool;
  if (part === 'facts') return { kind: 'cells', label: `${name}: ${row(key)}`, to: routes.cell(key, id) };
  if (part === 'cost') return { kind: 'plans', label: `${name}: Paid editions`, to: routes.editions(id) };
  return inOperations(tool, key);
};

type Place = (id: string, path: readonly string[]) => Backlink;

/** Where an entry of each kind shows the source that it cites; `path` are the fields that lead to the citation. */
const placesIn = (content: Linked): Readonly<Record<string, Place>> => {
  const labels = new Map(content.criteria.map(({ id, label }) => [id, label]));
  const row = (id: string): string => labels.get(id) ?? id;
  const place =
    <T extends { readonly id: string }>(
      entries: readonly T[],
      link: (entry: T, path: readonly string[]) => Backlink,
    ): Place =>
    (id, path) => {
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) throw new Error(`no entry "${id}"`);
      return link(entry, path);
    };
  return {
    tools: place(content.tools, (tool, [part = '', key = '']) => inTool(tool, part, key, row)),
    alternatives: place(content.alternatives, ({ id, name }, [, key = '']) => ({
      kind: 'alternatives',
      label: `${name}: ${row(key)}`,
      to: routes.alternativeFact(id, key),
    })),
    claims: place(content.claims, ({ id, claim }) => ({ kind: 'claims', label: claim, to: routes.claim(id) })),
    faq: place(content.questions, ({ id, question }) => ({
      kind: 'questions',
      label: question,
      to: routes.question(id),
    })),
    scenarios: place(content.scenarios, ({ id, title }) => ({
      kind: 'scenarios',
      label: title,
      to: routes.scenario(id),
    })),
    migrations: place(content.migrations, ({ id, from, to }) => ({
      kind: 'migrations',
      label: `From ${from.name} to ${to.name}`,
      to: routes.migration(id),
    })),
    changes: place(content.changes, ({ id, on, tool, criterion }) => ({
      kind: 'changes',
      label: `${tool.name}: ${criterion.label}, ${on}`,
      to: routes.change(id),
    })),
    benchmarks: place(content.benchmarks, ({ id, title }) => ({
      kind: 'benchmarks',
      label: title,
      to: routes.benchmark(id),
    })),
    plans: place(content.plans, ({ provider, name, on, status }) => ({
      kind: 'plans',
      label: `${provider} ${name}, ${on}`,
      to: routes.plans(status === 'gone' ? 'lineage' : 'today'),
    })),
  };
};

/** Everything that each source supports, by the source's id; each place once. */
export const backlinksOf = (content: Linked): ReadonlyMap<string, readonly Backlink[]> => {
  const places = placesIn(content);
  const found = new Map<string, Backlink[]>();
  for (const { from, path, to } of content.references) {
    const link = to.collection === 'sources' ? places[from.kind]?.(from.id, path) : undefined;
    if (!link) continue;
    const known = found.get(to.id) ?? [];
    if (!known.some((other) => other.to === link.to && other.label === link.label)) found.set(to.id, [...known, link]);
  }
  return found;
};
