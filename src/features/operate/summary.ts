import type { Tool } from '../../core/model.ts';
import { OPERATE_SECTIONS, type OperateSection } from '../../core/operate.ts';
import type { Link } from '../../core/view/page.ts';
import { routes } from '../../core/routes.ts';
import type { SourceView } from '../../core/view/source-view.ts';
import { exposureView, type ExposureView } from './exposure/view.ts';
import { cited } from './operations.ts';

/** A section of the short form: what is said at once, then a line with a link to the rest. */
export interface SummarySection {
  readonly id: OperateSection;
  readonly title: string;
  readonly said?: { readonly text: string; readonly sources: readonly SourceView[] };
  /** The line: words before the link, the link, words after it, and a command or a path at its end. */
  readonly line: { readonly before?: string; readonly link: Link; readonly after: string; readonly code?: string };
  readonly advisories?: readonly { readonly id: string; readonly on: string; readonly fixed: string }[];
}

/** The short form of the operator facts of a tool; the long lists have a page of their own. */
export interface OperateSummaryView {
  readonly map: ExposureView;
  readonly ports: { readonly title: string; readonly all: string; readonly firewall: string };
  /** The other sections. */
  readonly sections: readonly SummarySection[];
}

const goesOn = (outage: Tool['operations']['outage']): string => {
  const aspects = Object.values(outage);
  const whole = aspects.filter(({ works }) => works === 'yes').length;
  return `Of the ${aspects.length} things we ask about, ${whole || 'none'} ${whole > 1 ? 'go' : 'goes'} on in full:`;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

type Line = Omit<SummarySection, 'id' | 'title' | 'line'> & {
  readonly line: Omit<SummarySection['line'], 'link'> & { readonly label: string };
};

type Lines = Readonly<Record<Exclude<OperateSection, 'ports'>, Line>>;

/** What happens to a running installation: outages, upgrades, holes. */
const eventLines = ({ operations }: Tool): Pick<Lines, 'outage' | 'upgrades' | 'advisories'> => {
  const { outage, upgradePath, upgrades, advisories } = operations;
  return {
    outage: {
      said: { text: outage.tunnels.note, sources: cited(outage.tunnels).sources },
      line: { before: goesOn(outage), label: 'all answers', after: '.' },
    },
    upgrades: {
      said: cited(upgradePath),
      line: {
        label: counted(upgrades.length, 'change that breaks or surprises', 'changes that break or surprise'),
        after: `, the newest for ${upgrades[0]?.version}.`,
      },
    },
    advisories: {
      advisories: advisories.map(({ id, on, fixed }) => ({ id, on, fixed })),
      line: { label: 'What they are, which versions they touch and where we looked', after: '.' },
    },
  };
};

const linesOf = (tool: Tool): Lines => {
  const { backup, limits, edges, telemetry, checks } = tool.operations;
  const stoppable = telemetry.filter(({ off }) => off === 'yes').length;
  const kinds = `${counted(telemetry.length, 'kind', 'kinds')} of outgoing traffic`;
  return {
    ...eventLines(tool),
    backup: {
      line: {
        label: `${counted(backup.length, 'place', 'places')}, and what is lost without each`,
        ...{ after: ', among them', code: backup[0]?.path ?? '' },
      },
    },
    telemetry: {
      line: {
        label: `${kinds} and how to stop ${telemetry.length === 1 ? 'it' : 'them'}`,
        after: `. A way is known for ${stoppable}.`,
      },
    },
    limits: { line: { label: counted(limits.length, 'limit', 'limits'), after: `, first: ${limits[0]?.what}` } },
    edges: {
      line: {
        label: counted(edges.length, 'thing that surprises operators', 'things that surprise operators'),
        after: `, first: ${edges[0]?.what}`,
      },
    },
    checks: {
      line: { label: counted(checks.length, 'command', 'commands'), after: ' with version, effect and undo.' },
    },
  };
};

/** What the tool page says of running it. */
export const operateSummary = (tool: Tool): OperateSummaryView => {
  const { ports, ...others } = OPERATE_SECTIONS;
  const lines = linesOf(tool);
  return {
    map: exposureView(tool),
    ports: { title: ports, all: routes.operate(tool.id, 'ports'), firewall: routes.firewall(tool.id) },
    sections: (Object.entries(others) as [keyof typeof others, string][]).map(([id, title]) => {
      const { line, ...rest } = lines[id];
      const { label, ...words } = line;
      return { id, title, ...rest, line: { ...words, link: { label, to: routes.operate(tool.id, id) } } };
    }),
  };
};
