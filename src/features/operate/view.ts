import { listWithin } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { versionText } from '../../core/freshness.ts';
import type { Tool } from '../../core/model.ts';
import { operateOutline, type OperateSection } from '../../core/operate.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes, sectionId } from '../../core/routes.ts';
import { newerView, type NewerView } from './newer.ts';
import { operationsView, outageView, type OperationsView, type OutageView } from './operations.ts';

/** The page on how to run one tool. */
export interface OperateToolView {
  readonly meta: PageMeta;
  readonly sections: readonly { readonly id: OperateSection; readonly title: string }[];
  readonly operations: OperationsView;
  /** What newer releases leave open, where there are any. */
  readonly newer?: NewerView;
}

/** One section of the page that has all tools, tool by tool. */
export interface OperateSectionView {
  readonly id: OperateSection;
  readonly title: string;
  /** Lists of short lines are side by side. */
  readonly beside: boolean;
  readonly tools: readonly {
    readonly id: string;
    /** Its place on the page, and what that is called. */
    readonly link: Link;
    readonly operations: OperationsView;
  }[];
}

/** The page on how to run all tools. */
export interface OperateView {
  readonly meta: PageMeta;
  /** The pages of one tool each. */
  readonly links: readonly Link[];
  readonly outage: OutageView;
  readonly sections: readonly OperateSectionView[];
}

const SHORT: readonly OperateSection[] = ['limits', 'edges'];

/** How to run each tool, by its id. */
export const operateToolViews = ({
  tools,
  behind,
  ...read
}: Pick<Catalogue, 'tools' | 'behind' | 'criteria' | 'changes'>): {
  readonly id: string;
  readonly view: OperateToolView;
}[] =>
  tools.map((tool) => {
    const { id, name, checked } = tool;
    const sections = operateOutline();
    const newer = newerView(tool, { ...read, behind });
    const meta: PageMeta = {
      title: `Operate ${name}`,
      description: `Running ${name}: ports, what goes on when control is down, backup, upgrades, telemetry, advisories, limits, sharp edges and checks, each with its source.`,
      kind: 'tool',
      updated: checked.on,
      updatedLabel: `Facts for ${versionText(checked.version, behind.get(id))}, checked`,
      crumbs: [
        { label: 'Tools', to: PAGES.tools },
        { label: name, to: routes.tool(id) },
      ],
      outline: newer ? [...sections, { id: newer.id, title: newer.title, level: 2 }] : sections,
    };
    return { id, view: { meta, sections, operations: operationsView(tool), ...(newer && { newer }) } };
  });

const pageOf = (tools: readonly Tool[]): PageMeta => {
  const running = (names: string) =>
    `Running ${names}, side by side: ports, outage, backup, upgrades, telemetry, advisories, limits and checks, each with its source.`;
  return {
    title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Operate ${names}`),
    heading: 'Operate',
    description: listWithin(tools, SEARCH_RESULT.description.most, running),
    lead: 'What you take on after the choice, tool by tool in each section. Every line has its source; every command says what it does and how to take it back.',
    outline: operateOutline(),
  };
};

/** How to run all tools, side by side. */
export const operateView = ({ tools }: Pick<Catalogue, 'tools'>): OperateView => {
  const shown = tools.map((tool) => ({ tool, operations: operationsView(tool) }));
  return {
    meta: pageOf(tools),
    links: [
      { label: 'Symptoms and cures', to: PAGES.troubleshoot },
      ...tools.flatMap(({ id, name }) => [
        { label: `${name} alone`, to: routes.operate(id) },
        { label: `Firewall sheet for ${name}`, to: routes.firewall(id) },
      ]),
    ],
    outage: outageView(tools),
    sections: operateOutline().map(({ id, title }) => ({
      ...{ id, title, beside: SHORT.includes(id) },
      tools: shown.map(({ tool, operations }) => {
        const own = sectionId(id, tool.id);
        return { id: own, link: { label: `${title}, ${tool.name}`, to: `#${own}` }, operations };
      }),
    })),
  };
};
