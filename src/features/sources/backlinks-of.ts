import { routes } from '../../core/routes.ts';
import type { Backlink } from './backlinks.ts';
import type { Tool } from '../../core/model.ts';
import { OPERATE_SECTIONS, type OperateSection } from '../../core/operate.ts';
import type { Content } from '../../catalogue/content.ts';
import { linksOf } from '../../catalogue/link.ts';
import type { Path } from '../../catalogue/problem.ts';

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

/** Everything that each source supports, by the source's id; each place once. */
export const backlinksOf = (content: Linked): ReadonlyMap<string, readonly Backlink[]> => {
  const found = new Map<string, Backlink[]>();
  const labels = new Map(content.criteria.map(({ id, label }) => [id, label]));
  const collect = (data: object, place: (path: readonly string[]) => Backlink): void => {
    for (const { collection, id, path } of linksOf({ file: '', data })) {
      if (collection !== 'sources') continue;
      const link = place(keys(path));
      const known = found.get(id) ?? [];
      if (!known.some(({ to, label }) => to === link.to && label === link.label)) found.set(id, [...known, link]);
    }
  };
  const row = (id: string): string => labels.get(id) ?? id;
  for (const tool of content.tools) {
    collect(tool, ([part = '', key = '']) => inTool(tool, part, key, row));
  }
  for (const alternative of content.alternatives) {
    const { id, name } = alternative;
    collect(alternative, ([, key = '']) => ({
      kind: 'alternatives',
      label: `${name}: ${row(key)}`,
      to: routes.alternativeFact(id, key),
    }));
  }
  for (const claim of content.claims) {
    collect(claim, () => ({ kind: 'claims', label: claim.claim, to: routes.claim(claim.id) }));
  }
  for (const question of content.questions) {
    collect(question, () => ({ kind: 'questions', label: question.question, to: routes.question(question.id) }));
  }
  for (const scenario of content.scenarios) {
    collect(scenario, () => ({ kind: 'scenarios', label: scenario.title, to: routes.scenario(scenario.id) }));
  }
  const nameOf = (id: string): string => content.tools.find((tool) => tool.id === id)?.name ?? id;
  for (const migration of content.migrations) {
    const { id, from, to } = migration;
    collect(migration, () => ({
      kind: 'migrations',
      label: `From ${nameOf(from.id)} to ${nameOf(to.id)}`,
      to: routes.migration(id),
    }));
  }
  for (const change of content.changes) {
    const { id, on, tool, criterion } = change;
    collect(change, () => ({
      kind: 'changes',
      label: `${nameOf(tool.id)}: ${row(criterion.id)}, ${on}`,
      to: routes.change(id),
    }));
  }
  for (const benchmark of content.benchmarks) {
    collect(benchmark, () => ({
      kind: 'benchmarks',
      label: benchmark.title,
      to: routes.benchmark(benchmark.id),
    }));
  }
  for (const plan of content.plans) {
    collect(plan, () => ({
      kind: 'plans',
      label: `${plan.provider} ${plan.name}, ${plan.on}`,
      to: routes.plans(plan.status === 'gone' ? 'lineage' : 'today'),
    }));
  }
  return found;
};

const keys = (path: Path): string[] => path.filter((key) => typeof key === 'string');
