import { FAIRNESS_BOUNDS, fairnessOf, type Fairness } from '../../core/fairness.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { CERTAINTY_LABEL } from '../../core/text/certainty-words.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta, prosePagesUnder, type ProsePage } from '../../core/view/prose.ts';
import { PAGES } from '../../core/routes.ts';
import { certaintyRows, type CertaintyRow } from './certainty-rows.ts';
import { readingsOf, readingSummary, type ReadingRow } from './readings.ts';

/** One figure of the fairness table: what is counted, its bound, and the figure of each tool. */
export interface FairnessRow {
  readonly label: string;
  readonly bound: string;
  readonly cells: readonly { readonly tool: string; readonly figure: string }[];
}

/** What the page about this site shows, beside its text. */
export interface AboutView {
  readonly meta: PageMeta;
  readonly fairness: {
    readonly id: string;
    readonly title: string;
    /** Path of the sources. */
    readonly sources: string;
    /** Name of each tool, with a word where its facts are incomplete. */
    readonly tools: readonly string[];
    readonly rows: readonly FairnessRow[];
  };
  /** How facts are read twice, and how that ended. */
  readonly readings: {
    readonly id: string;
    readonly title: string;
    /** The counts in a sentence. */
    readonly summary: string;
    /** Path of the changes. */
    readonly changes: string;
    readonly columns: readonly string[];
    readonly rows: readonly ReadingRow[];
  };
  /** How certainty is computed. */
  readonly certainty: {
    readonly id: string;
    readonly title: string;
    /** Words of the levels, the surest first. */
    readonly levels: readonly string[];
    readonly reasons: readonly CertaintyRow[];
  };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const mean = (figure: number | undefined): string => figure?.toFixed(1) ?? 'none';

const FIGURES: readonly { label: string; bound: string; of: (tool: Fairness) => string }[] = [
  {
    label: 'Facts that are known',
    bound: `at least ${percent(FAIRNESS_BOUNDS.coverage)}, at most ${Math.round(FAIRNESS_BOUNDS.coverageGap * 100)} points apart`,
    of: ({ coverage }) => percent(coverage),
  },
  {
    label: 'Different sources',
    bound: `at least ${percent(FAIRNESS_BOUNDS.sources)} of the highest figure`,
    of: ({ sources }) => sources.toString(),
  },
  { label: 'Sources per "yes", on average', bound: 'none', of: ({ perYes }) => mean(perYes) },
  {
    label: 'Sources per "no", on average',
    bound: `at least ${percent(FAIRNESS_BOUNDS.noToYes)} of those per "yes"`,
    of: ({ perNo }) => mean(perNo),
  },
  {
    label: 'Words on what it does well',
    bound: `longest at most ${FAIRNESS_BOUNDS.length} times the shortest`,
    of: ({ strengths }) => strengths.toString(),
  },
  {
    label: 'Words on who should not take it',
    bound: `longest at most ${FAIRNESS_BOUNDS.length} times the shortest`,
    of: ({ notFor }) => notFor.toString(),
  },
];

/** The page about this site. */
export const aboutView = ({ pages, tools, claims }: Pick<Catalogue, 'pages' | 'tools' | 'claims'>): AboutView => {
  const meta = proseMeta(pages, 'about');
  const section = { id: 'fairness', title: 'Fairness in figures' };
  const readings = { id: 'second-reading', title: 'How facts are checked twice' };
  const certainty = { id: 'certainty', title: 'How certainty is computed' };
  const { total, ...table } = readingsOf({ tools, claims });
  const own = [readings, certainty, section].map((one) => ({ ...one, level: 2 as const }));
  const counted = tools.map(fairnessOf);
  return {
    meta: { ...meta, outline: [...(meta.outline ?? []), ...own] },
    readings: { ...readings, summary: readingSummary(total), changes: PAGES.changes, ...table },
    certainty: { ...certainty, levels: Object.values(CERTAINTY_LABEL), reasons: certaintyRows() },
    fairness: {
      ...section,
      sources: PAGES.sources,
      tools: counted.map(({ name, incomplete }) => (incomplete ? `${name}, incomplete` : name)),
      rows: FIGURES.map(({ label, bound, of }) => ({
        ...{ label, bound },
        cells: counted.map((tool) => ({ tool: tool.name, figure: of(tool) })),
      })),
    },
  };
};

/** The pages of prose below it. */
export const aboutPages = ({ pages }: Pick<Catalogue, 'pages'>): ProsePage[] =>
  prosePagesUnder(pages, 'about', { label: 'About', to: PAGES.about });
