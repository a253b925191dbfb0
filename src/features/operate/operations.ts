import { OUTAGE_LABEL } from '../../core/operate.ts';
import type { Operations, Source, Tool } from '../../core/model.ts';
import { cardTool, type Card, type Link } from '../../core/view/page.ts';
import { sectionId } from '../../core/place-ids.ts';
import { routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import type { OutageAspect, Support } from '../../core/vocabulary.ts';
import { exposureView, type ExposureView } from './exposure/view.ts';
import { EXPOSURE_LABEL, portLabel } from './ports.ts';

/** An entry of the content with its sources as links. */
type Cited<T> = Omit<T, 'sources'> & { readonly sources: readonly SourceView[] };
type Entry<List extends keyof Operations> = Operations[List] extends readonly (infer Item)[] ? Cited<Item> : never;

/** One row of a port table. */
export interface PortRow {
  readonly port: string;
  readonly component: string;
  readonly note?: string;
  /** Which side opens the connection to which. */
  readonly path: string;
  readonly direction: string;
  /** Who must reach it. */
  readonly open: string;
  readonly sources: readonly SourceView[];
}

/** What one tool does while its control server is down. */
export interface OutageCell {
  readonly works: Support;
  readonly note: string;
  readonly sources: readonly SourceView[];
}

/** What keeps working while the control server is down, for one tool or several. */
export interface OutageView {
  /** The tools; each has an id where there are several, so that its column has an address. */
  readonly tools: readonly (Card['tools'][number] & { readonly id?: string })[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (OutageCell & { readonly tool: string })[];
  }[];
}

/** What our lab heard a tool look up and call. */
export interface CallsView {
  readonly text: string;
  readonly heard: readonly Cited<NonNullable<Operations['calls']>['heard'][number]>[];
}

/** What it takes to run one tool, as every page and file shows it. */
export interface OperationsView {
  readonly name: string;
  readonly mark: Card['tools'][number];
  readonly map: ExposureView;
  readonly ports: readonly PortRow[];
  readonly firewall: Link;
  readonly outage: OutageView;
  readonly backup: readonly Entry<'backup'>[];
  readonly upgradePath: Cited<Operations['upgradePath']>;
  readonly upgrades: readonly Entry<'upgrades'>[];
  readonly telemetry: readonly Entry<'telemetry'>[];
  readonly calls?: CallsView;
  readonly advisories: readonly Entry<'advisories'>[];
  readonly advisoriesNote: string;
  readonly limits: readonly Entry<'limits'>[];
  readonly edges: readonly Entry<'edges'>[];
  readonly checks: readonly Entry<'checks'>[];
}

/** An entry with its sources as links. */
export const cited = <T extends { readonly sources: readonly Source[] }>(entry: T): Cited<T> => ({
  ...entry,
  sources: entry.sources.map(sourceView),
});

const portRow = (row: Operations['ports'][number]): PortRow => ({
  port: portLabel(row),
  ...{ component: row.component, path: row.path, direction: row.direction },
  ...(row.note && { note: row.note }),
  open: EXPOSURE_LABEL[row.exposure],
  sources: row.sources.map(sourceView),
});

const ASPECTS = Object.entries(OUTAGE_LABEL) as [OutageAspect, string][];

/** What keeps working while the control server is down, with the tools side by side. */
export const outageView = (tools: readonly Tool[]): OutageView => ({
  tools: tools.map((tool) => ({ ...cardTool(tool), ...(tools.length > 1 && { id: sectionId('outage', tool.id) }) })),
  rows: ASPECTS.map(([aspect, label]) => ({
    label,
    cells: tools.map(({ name, operations }) => ({ tool: name, ...cited(operations.outage[aspect]) })),
  })),
});

/** What it takes to run a tool. */
export const operationsView = (tool: Tool): OperationsView => {
  const { id, name, operations } = tool;
  const { calls } = operations;
  return {
    name,
    mark: cardTool(tool),
    map: exposureView(tool),
    ports: operations.ports.map(portRow),
    firewall: { label: `Firewall sheet for ${name}`, to: routes.firewall(id) },
    outage: outageView([tool]),
    backup: operations.backup.map(cited),
    upgradePath: cited(operations.upgradePath),
    upgrades: operations.upgrades.map(cited),
    telemetry: operations.telemetry.map(cited),
    ...(calls && { calls: { text: calls.text, heard: calls.heard.map(cited) } }),
    advisories: operations.advisories.map(cited),
    advisoriesNote: operations.advisoriesNote,
    limits: operations.limits.map(cited),
    edges: operations.edges.map(cited),
    checks: operations.checks.map(cited),
  };
};
