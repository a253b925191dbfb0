import type { Catalogue } from '../../catalogue/index.ts';
import type { Change } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { FILES, PAGES, routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';
import { sourceView } from '../../core/view/source-view.ts';

/** One changed fact. */
export interface ChangeView {
  readonly id: string;
  /** Its place on this page. */
  readonly to: string;
  /** Tool and criterion. */
  readonly title: string;
  readonly on: string;
  /** The old answer, and who gave it: `The comparison said`. */
  readonly before: { readonly who: string; readonly answer: string };
  /** The answer from that date on, and the words before it: `It changed to`. A later change may have replaced it. */
  readonly after: { readonly who: string; readonly answer: string };
  readonly why: string;
  readonly sources: readonly Link[];
  /** The cell and, where there is one, the claim that it corrects. */
  readonly links: readonly Link[];
}

/** Content of the page and the feed of changed facts. */
export interface ChangesView {
  readonly meta: PageMeta;
  /** Path of the feed. */
  readonly feed: string;
  /** The page of the field report. */
  readonly report: string;
  readonly changes: readonly ChangeView[];
}

/** One changed fact in words. */
export const changeView = ({ id, on, tool, criterion, from, to, why, claim, sources }: Change): ChangeView => ({
  ...{ id, to: `#${id}`, on, why },
  title: `${tool.name}: ${criterion.label}`,
  before: { who: claim ? 'The field report said' : 'The comparison said', answer: from },
  after: { who: claim ? 'The comparison answered' : 'It changed to', answer: to },
  sources: sources.map(sourceView).map(({ title, to: source }) => ({ label: title, to: source })),
  links: [
    { label: 'the answer in the comparison', to: routes.cell(criterion.id, tool.id) },
    ...(claim ? [{ label: 'the claim of the field report', to: routes.claim(claim.id) }] : []),
  ],
});

/** The changed facts, the newest first. */
export const changesView = ({ changes }: Pick<Catalogue, 'changes'>): ChangesView => {
  const shown = changes.map(changeView);
  return {
    meta: {
      title: 'Changes of facts',
      heading: `${counted(changes.length, 'answers')} that changed, and why`,
      description: `${changes.length} cells of the comparison whose value changed: the old value, the new one, why, and the sources.`,
      lead: 'What the comparison said before each change, what it said after, and the sources. The newest change comes first.',
      updated: changes[0]?.on,
      updatedLabel: 'Last change',
      kind: 'page',
      source: 'content/changes.yml',
      outline: shown.map(({ id, title }) => ({ id, title, level: 2 })),
    },
    feed: FILES.changesFeed,
    report: PAGES.fieldReport,
    changes: shown,
  };
};
