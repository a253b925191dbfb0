import type { Catalogue } from '../../catalogue/index.ts';
import type { Area, Symptom, Tool } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { mostReported, threadsText } from '../../core/symptoms.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';

/** One symptom in the list of all. */
export interface SymptomLine {
  readonly area: string;
  readonly link: Link;
  readonly tools: readonly ToolView[];
  /** Its area, and how often it was reported. */
  readonly where: string;
}

/** One area in the index at the top. */
export interface AreaLine {
  readonly id: string;
  readonly link: Link;
  readonly hurts: string;
  readonly count: number;
}

/** A choice of the filter. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The page that asks where it hurts. */
export interface TroubleshootView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly areas: readonly AreaLine[];
  readonly symptoms: readonly SymptomLine[];
  readonly filter: { readonly areas: readonly Option[]; readonly tools: readonly Option[]; readonly count: number };
}

/** The symptoms of one area, the most reported first. */
export const symptomsIn = (symptoms: readonly Symptom[], { id }: Area): Symptom[] =>
  mostReported(symptoms.filter(({ area }) => area.id === id));

const lineOf = ({ id, area, title, tools, threads }: Symptom): SymptomLine => ({
  area: area.id,
  link: { label: title, to: routes.symptom(area.id, id) },
  tools: tools.map(({ tool }) => toolView(tool)),
  where: `${area.label} · ${threadsText(threads)}`,
});

/** The tools that have one of some symptoms, each with how many, in the order of the tools. */
export const toolsWith = (
  symptoms: readonly Symptom[],
  tools: readonly Tool[],
): { readonly tool: Tool; readonly count: number }[] =>
  tools
    .map((tool) => ({
      tool,
      count: symptoms.filter((symptom) => symptom.tools.some((one) => one.tool.id === tool.id)).length,
    }))
    .filter(({ count }) => count > 0);

/** Areas that have a symptom, in reading order. */
export const areaLines = ({ areas, symptoms }: Pick<Catalogue, 'areas' | 'symptoms'>): AreaLine[] =>
  areas.flatMap((area) => {
    const count = symptomsIn(symptoms, area).length;
    const { id, label, hurts } = area;
    return count > 0 ? [{ id, link: { label, to: routes.area(id) }, hurts, count }] : [];
  });

/** The page of all symptoms: every area, and every symptom in a reader's words. */
export const troubleshootView = (catalogue: Pick<Catalogue, 'areas' | 'symptoms' | 'tools'>): TroubleshootView => {
  const { symptoms, tools } = catalogue;
  const areas = areaLines(catalogue);
  const threads = new Set(symptoms.flatMap((symptom) => symptom.threads)).size;
  return {
    to: PAGES.troubleshoot,
    meta: {
      title: 'Troubleshooting: symptoms and cures',
      heading: `${symptoms.length} symptoms and their cures`,
      description: `${symptoms.length} things that go wrong in operation, from ${threads} public threads: how each shows, why, how to tell, the cure, and the version with the fix.`,
      lead: `What goes wrong in operation, in the words of people who had it, from ${threads} public threads. Each page has the cause, how to tell, the cure and the version with the fix.`,
      kind: 'symptom',
      source: 'content/symptoms/',
      markdown: true,
    },
    areas,
    symptoms: mostReported(symptoms).map(lineOf),
    filter: {
      areas: areas.map(({ id, link }) => ({ value: id, label: link.label })),
      tools: toolsWith(symptoms, tools).map(({ tool: { id, name } }) => ({ value: id, label: name })),
      count: symptoms.length,
    },
  };
};
