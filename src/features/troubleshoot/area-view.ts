import type { Catalogue } from '../../catalogue/index.ts';
import { outlineOf } from '../../core/text/outline.ts';
import type { Area } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { symptomView, type SymptomView } from './symptom-view.ts';
import { areaLines, symptomsIn, toolsWith, type Option } from './view.ts';

/** The page of one area: what goes wrong there, so that a reader recognises it. */
export interface AreaView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly symptoms: readonly SymptomView[];
  /** The tools that have a symptom here, to choose from. */
  readonly filter: { readonly tools: readonly Option[]; readonly count: number };
  readonly turn: PageTurn;
}

type Read = Pick<Catalogue, 'areas' | 'symptoms' | 'tools'>;

/** The page of one area. */
export const areaView = (catalogue: Read, area: Area): AreaView => {
  const own = symptomsIn(catalogue.symptoms, area);
  const symptoms = own.map((symptom) => symptomView(catalogue, symptom));
  const to = routes.area(area.id);
  const count = counted(symptoms.length, 'symptoms');
  return {
    ...{ to, symptoms },
    filter: {
      tools: toolsWith(own, catalogue.tools).map(({ tool: { id, name }, count: has }) => ({
        value: id,
        label: `${name} (${has})`,
      })),
      count: symptoms.length,
    },
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
export const areaViews = (catalogue: Read): { readonly id: string; readonly view: AreaView }[] =>
  catalogue.areas
    .filter((area) => symptomsIn(catalogue.symptoms, area).length > 0)
    .map((area) => ({ id: area.id, view: areaView(catalogue, area) }));
