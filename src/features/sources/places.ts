import { OPERATE_SECTIONS, type OperateSection } from '../../core/operate.ts';
import type { Criterion, Tool } from '../../core/model.ts';
import type { Link } from '../../core/view/page.ts';
import { routes } from '../../core/routes.ts';

/** Things that a source can support, in the order of its list. */
export const GROUPS = {
  cells: 'Cells',
  operate: 'Operating a tool',
  claims: 'Claims of the field report',
  questions: 'Questions',
  symptoms: 'Symptoms',
  scenarios: 'Scenarios',
  migrations: 'Migrations',
  changes: 'Changes',
  alternatives: 'Alternatives',
  benchmarks: 'Measurements',
  plans: 'Prices',
} as const;
export type Group = keyof typeof GROUPS;

/** The fields of an entry that lead to a citation. */
export type Path = readonly string[];
/** A place that cites a source. `within` orders the places of one entry as its page does. */
export interface Place extends Link {
  readonly group: Group;
  readonly within?: number;
}

/** Operator facts that are shown in a section with another name. */
const SHOWN_IN: Readonly<Record<string, OperateSection>> = {
  secrets: 'ports',
  upgradePath: 'upgrades',
  calls: 'telemetry',
};
const SECTIONS = Object.keys(OPERATE_SECTIONS) as OperateSection[];

const inOperations = ({ id, name }: Tool, key: string): Place => {
  const section = SHOWN_IN[key] ?? SECTIONS.find((known) => known === key);
  if (!section) {
    const to = routes.firewall(id);
    return { group: 'operate', label: `${name}: Firewall sheet`, to, within: SECTIONS.length };
  }
  const to = routes.operate(id, section);
  return { group: 'operate', label: `${name}: ${OPERATE_SECTIONS[section]}`, to, within: SECTIONS.indexOf(section) };
};

/** Where a tool shows what it cites. */
export const inTool = (tool: Tool, [part, key = '']: Path, criteria: readonly Criterion[]): Place => {
  const { id, name } = tool;
  if (part === 'cost') return { group: 'plans', label: `${name}: Paid editions`, to: routes.editions(id) };
  if (part !== 'facts') return inOperations(tool, key);
  return { group: 'cells', to: routes.cell(key, id), ...inRow(name, key, criteria) };
};

/** A cell of a product by its name and row, in the order of the rows. */
export const inRow = (name: string, key: string, criteria: readonly Criterion[]): Pick<Place, 'label' | 'within'> => {
  const within = criteria.findIndex(({ id }) => id === key);
  return { label: `${name}: ${criteria[within]?.label ?? key}`, within };
};
