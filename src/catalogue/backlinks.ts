import type { Backlink } from '../domain/backlinks.ts';
import type { Scenario, Tool } from '../domain/model.ts';
import { OPERATE_SECTIONS, type OperateSection } from '../domain/operate.ts';
import type { Content } from './content.ts';
import { linksOf } from './link.ts';
import type { Path } from './problem.ts';

type Linked = Pick<
  Content,
  'tools' | 'criteria' | 'claims' | 'questions' | 'scenarios' | 'alternatives' | 'benchmarks' | 'plans'
>;

/** Operator facts that stand in a section with another name. */
const SHOWN_IN: Readonly<Record<string, OperateSection>> = { secrets: 'ports', upgradePath: 'upgrades' };

const isSection = (key: string): key is OperateSection => Object.hasOwn(OPERATE_SECTIONS, key);

const inOperations = ({ id, name }: Tool, key: string): Backlink => {
  const section = SHOWN_IN[key] ?? key;
  return isSection(section)
    ? { kind: 'operate', label: `${name}: ${OPERATE_SECTIONS[section]}`, to: `/tools/${id}/operate/#${section}` }
    : { kind: 'operate', label: `${name}: Firewall sheet`, to: `/tools/${id}/firewall/` };
};

/** Plans have no page: a reader meets them in the bill of a scenario. */
const billWith = (scenarios: readonly Scenario[], plan: string): string | undefined =>
  scenarios.find(({ bill }) =>
    linksOf({ file: '', data: bill }).some(({ collection, id }) => collection === 'plans' && id === plan),
  )?.id;

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
    collect(tool, ([part = '', key = '']) =>
      part === 'facts'
        ? { kind: 'cells', label: `${tool.name}: ${row(key)}`, to: `/compare/#${key}--${tool.id}` }
        : inOperations(tool, key),
    );
  }
  for (const alternative of content.alternatives) {
    const { id, name } = alternative;
    collect(alternative, ([, key = '']) => ({
      kind: 'alternatives',
      label: `${name}: ${row(key)}`,
      to: `/alternatives/${id}/#fact-${key}`,
    }));
  }
  for (const claim of content.claims) {
    collect(claim, () => ({ kind: 'claims', label: claim.claim, to: `/field-report/#${claim.id}` }));
  }
  for (const question of content.questions) {
    collect(question, () => ({ kind: 'questions', label: question.question, to: `/faq/#${question.id}` }));
  }
  for (const scenario of content.scenarios) {
    collect(scenario, () => ({ kind: 'scenarios', label: scenario.title, to: `/scenarios/${scenario.id}/` }));
  }
  for (const benchmark of content.benchmarks) {
    collect(benchmark, () => ({
      kind: 'benchmarks',
      label: benchmark.title,
      to: `/performance/#${benchmark.id}`,
    }));
  }
  for (const plan of content.plans) {
    const scenario = billWith(content.scenarios, plan.id);
    collect(plan, () => ({
      kind: 'plans',
      label: `${plan.provider} ${plan.name}, ${plan.on}`,
      ...(scenario && { to: `/scenarios/${scenario}/#bill` }),
    }));
  }
  return found;
};

const keys = (path: Path): string[] => path.filter((key) => typeof key === 'string');
