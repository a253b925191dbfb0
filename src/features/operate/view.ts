import type { Catalogue } from '../../catalogue/index.ts';
import type { Tool } from '../../core/model.ts';
import { OPERATE_SECTIONS, operateOutline, type OperateSection } from '../../core/operate.ts';
import { routes } from '../../core/routes.ts';
import { outlineOf } from '../../core/text/outline.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { symptomList, type SymptomListView } from '../../core/view/symptom-list.ts';
import { belowTool } from '../../core/view/below-tool.ts';
import { shortAnswers, type ShortAnswer } from './answers.ts';
import { newerView, type NewerView } from './newer.ts';
import { operationsView, type OperationsView } from './operations.ts';

/** Sections that are so long that they have a page of their own. */
const ELSEWHERE: readonly OperateSection[] = ['ports', 'upgrades', 'advisories'];

/** The page on how to run one tool. */
export interface OperateToolView {
  readonly meta: PageMeta;
  /** Each section; `short` is the answer of one that is whole on another page. */
  readonly sections: readonly { readonly id: OperateSection; readonly title: string; readonly short?: ShortAnswer }[];
  readonly operations: OperationsView;
  /** Link to the facts that newer releases may have changed, if there are any. */
  readonly newer?: Pick<NewerView, 'id' | 'title' | 'gap'> & { readonly to: string };
  readonly symptoms: SymptomListView | undefined;
}

/** The page of the ports of a tool. */
export interface PortsView {
  readonly meta: PageMeta;
  readonly operations: OperationsView;
}

/** The page of the upgrades of a tool, of its advisories and of what newer releases leave open. */
export interface UpgradesView {
  readonly meta: PageMeta;
  readonly operations: OperationsView;
  readonly advisories: { readonly id: string; readonly title: string };
  readonly newer?: NewerView;
}

/** What the pages on running a tool take of the catalogue. */
type Read = Pick<Catalogue, 'tools' | 'behind' | 'criteria' | 'changes' | 'symptoms'>;
type Viewed<View> = { readonly id: string; readonly view: View }[];

/** What every page below that on running a tool says of itself. */
export const belowOperate = (tool: Tool, read: Pick<Read, 'tools' | 'behind'>) =>
  belowTool(tool, read, { label: 'Operate', to: routes.operate(tool.id) });

/** How to run each tool, by its id. */
export const operateToolViews = ({ tools, behind, symptoms, ...read }: Read): Viewed<OperateToolView> =>
  tools.map((tool) => {
    const { id, name } = tool;
    const answers = shortAnswers(tool);
    const newer = newerView(tool, { ...read, behind });
    const list = symptomList(symptoms, tool);
    const meta: PageMeta = {
      title: `Operate ${name}`,
      description: `Running ${name}: what keeps working without the control server, backup, telemetry, limits, sharp edges and checks, each with its source.`,
      ...belowTool(tool, { behind, tools }),
      outline: [...operateOutline(), ...outlineOf([newer, list].filter((one) => one !== undefined))],
    };
    const sections = operateOutline().map((section) => ({
      ...section,
      ...(ELSEWHERE.includes(section.id) && { short: answers[section.id] }),
    }));
    const left = newer && { id: newer.id, title: newer.title, gap: newer.gap, to: routes.operate(id, newer.id) };
    return {
      id,
      view: { meta, sections, operations: operationsView(tool), ...(left && { newer: left }), symptoms: list },
    };
  });

/** The ports of each tool, by its id. */
export const portsViews = ({ tools, behind }: Pick<Read, 'tools' | 'behind'>): Viewed<PortsView> =>
  tools.map((tool) => {
    const { answer } = shortAnswers(tool).ports;
    const meta = {
      title: `Ports of ${tool.name}`,
      description: `${answer} Every port of ${tool.name} with who connects to whom, whom it must be open to, and its source.`,
      lead: answer,
      ...belowOperate(tool, { behind, tools }),
    };
    return { id: tool.id, view: { meta, operations: operationsView(tool) } };
  });

/** Upgrades and advisories of each tool, by its id. */
export const upgradesViews = ({ tools, behind, ...read }: Read): Viewed<UpgradesView> =>
  tools.map((tool) => {
    const newer = newerView(tool, { ...read, behind });
    const advisories = { id: 'advisories', title: OPERATE_SECTIONS.advisories };
    return {
      id: tool.id,
      view: {
        meta: {
          title: `Upgrades of ${tool.name}, and what broke`,
          description: `How to upgrade ${tool.name}, what broke in which version, published advisories and the versions with the fix.`,
          ...belowOperate(tool, { behind, tools }),
        },
        operations: operationsView(tool),
        advisories,
        ...(newer && { newer }),
      },
    };
  });
