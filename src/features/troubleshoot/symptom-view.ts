import type { Catalogue } from '../../catalogue/index.ts';
import { certaintyText } from '../../core/text/certainty-words.ts';
import { namesAnd } from '../../core/text/lists.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import type { Symptom } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { fixedText, threadsText, threadUrl } from '../../core/symptoms.ts';
import { criterionLinks, filled, questionLinks, type LinkGroup } from '../../core/view/links.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { citedCertainty, citedStamp, type StampView } from '../../core/view/stamp.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { symptomsIn } from './view.ts';

const SECTIONS = headings({
  tools: 'Where it occurs',
  why: 'Why',
  tell: 'How to tell',
  cure: 'The cure',
  evidence: 'Threads and sources',
});
type SectionId = keyof typeof SECTIONS;

/** Where a symptom occurs: one tool with its versions. */
export interface AffectedView {
  readonly tool: ToolView;
  readonly versions: string;
  /** The version with the fix, in words. */
  readonly fixed: string;
  readonly note?: string | undefined;
  readonly sources: readonly SourceView[];
  readonly stamp?: StampView | undefined;
}

/** One symptom with its cure. */
export interface SymptomView {
  readonly id: string;
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<SectionId, Heading>>;
  readonly title: string;
  /** Other wordings, and what the software prints. */
  readonly also: readonly string[];
  readonly errors: readonly string[];
  readonly shows: string;
  readonly tools: readonly AffectedView[];
  readonly why: string;
  readonly tell: Symptom['tell'];
  readonly cure: readonly string[];
  readonly avoid?: string | undefined;
  readonly threads: { readonly text: string; readonly links: readonly Link[] };
  readonly sources: readonly SourceView[];
  /** What the cause and the cure rest on, and how sure that is, with every reason. */
  readonly stamp?: StampView | undefined;
  readonly certainty: string;
  /** Rows, questions and the list of its area. */
  readonly related: readonly LinkGroup[];
  readonly area: Link;
  readonly checked: string;
  readonly turn: PageTurn;
}

const relatedTo = ({ criteria, questions }: Symptom): LinkGroup[] =>
  filled([
    { title: 'Criteria', links: criterionLinks(criteria) },
    { title: 'Questions', links: questionLinks(questions) },
  ]);

const metaOf = ({ id, title, shows, tools, area, checked }: Symptom): PageMeta => ({
  title,
  description: `${namesAnd(tools.map(({ tool }) => tool))}: ${shows}`,
  lead: shows,
  kind: 'symptom',
  updated: checked,
  source: `content/symptoms/${id}.mdx`,
  markdown: true,
  crumbs: [
    { label: 'Troubleshoot', to: PAGES.troubleshoot },
    { label: area.label, to: routes.area(area.id) },
  ],
  outline: outlineOf(Object.values(SECTIONS)),
});

/** The page of one symptom. */
export const symptomView = ({ symptoms }: Pick<Catalogue, 'symptoms'>, symptom: Symptom): SymptomView => {
  const { id, area, title, also, errors, shows, why, tell, cure, avoid, threads, checked } = symptom;
  const to = routes.symptom(area.id, id);
  // The commands that tell the cause show it on the reader's own host.
  const cited = { sources: symptom.sources, checked, verifiable: true };
  const neighbours = symptomsIn(symptoms, area);
  return {
    ...{ id, to, title, also, errors, shows, why, tell, cure, avoid, checked },
    meta: metaOf(symptom),
    sections: SECTIONS,
    tools: symptom.tools.map(({ tool, versions, fixed, note, sources }) => ({
      ...{ tool: toolView(tool), versions, fixed: fixedText(fixed), note, sources: sources.map(sourceView) },
      stamp: citedStamp({ sources, checked, verifiable: true }),
    })),
    threads: {
      text: threadsText(threads),
      links: threads.map((thread) => ({ label: thread, to: threadUrl(thread) })),
    },
    sources: symptom.sources.map(sourceView),
    stamp: citedStamp(cited),
    certainty: `Certainty: ${certaintyText(citedCertainty(cited))}.`,
    related: relatedTo(symptom),
    area: { label: area.label, to: routes.area(area.id) },
    turn: pageTurn(
      area.label,
      neighbours.map((other) => ({ label: other.title, to: routes.symptom(area.id, other.id) })),
      to,
    ),
  };
};
