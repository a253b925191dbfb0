import type { Catalogue } from '../../catalogue/index.ts';
import { outlineOf } from '../../core/text/outline.ts';
import type { Area } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { symptomView, type SymptomView } from './symptom-view.ts';
import { areaLines, symptomsIn } from './view.ts';

/** The page of one area: what goes wrong there, so that a reader recognises it. */
export interface AreaView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly symptoms: readonly SymptomView[];
  /** The tools that have a symptom here, to choose from. */
  readonly filter: ToolFilter;
  readonly turn: PageTurn;
}

/** A choice of tools: those that occur in a list, each with its number of symptoms. */
export interface ToolFilter {
  readonly tools: readonly { readonly value: string; readonly label: string }[];
  readonly count: number;
}

/** The tools of a list of symptoms, in alphabetical order. */
const toolFilter = (symptoms: readonly SymptomView[]): ToolFilter => {
  const all = symptoms.flatMap(({ tools }) => tools.map(({ tool }) => tool));
  const tools = [...new Map(all.map((tool) => [tool.id, tool])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const countOf = (id: string) => all.filter((tool) => tool.id === id).length;
  return {
    tools: tools.map(({ id, name }) => ({ value: id, label: `${name} (${countOf(id)})` })),
    count: symptoms.length,
  };
};

/** The page of one area. */
export const areaView = (catalogue: Pick<Catalogue, 'areas' | 'symptoms'>, area: Area): AreaView => {
  const symptoms = symptomsIn(catalogue.symptoms, area).map((symptom) => symptomView(catalogue, symptom));
  const to = routes.area(area.id);
  const count = counted(symptoms.length, 'symptoms');
  return {
    ...{ to, symptoms, filter: toolFilter(symptoms) },
    meta: {
      title: `${area.label}: what goes wrong`,
      heading: area.label,
      description: `${area.hurts} ${count}: how each shows, with error strings, and the cure with its sources.`,
      lead: area.hurts,
      kind: 'symptom',
      updated: symptoms
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1),
      source: 'content/symptoms/',
      markdown: true,
      crumbs: [{ label: 'Troubleshoot', to: PAGES.troubleshoot }],
      outline: outlineOf(symptoms.map(({ id, title }) => ({ id, title }))),
    },
    turn: pageTurn(
      'Areas',
      areaLines(catalogue).map(({ link }) => link),
      to,
    ),
  };
};

/** The pages of all areas that have a symptom, by id. */
export const areaViews = (
  catalogue: Pick<Catalogue, 'areas' | 'symptoms'>,
): { readonly id: string; readonly view: AreaView }[] =>
  catalogue.areas
    .filter((area) => symptomsIn(catalogue.symptoms, area).length > 0)
    .map((area) => ({ id: area.id, view: areaView(catalogue, area) }));
