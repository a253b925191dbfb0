import type { Catalogue } from '../../catalogue/index.ts';
import type { Change } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { FILES, PAGES, routes } from '../../core/routes.ts';
import { CHANGES_TITLE } from '../../core/text/change-words.ts';
import { counted } from '../../core/text/words.ts';
import { sourceView } from '../../core/view/source-view.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { CHANGE_KINDS } from '../../core/vocabulary.ts';

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
  /** The same changes by what they come from; kinds without one are left out. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly changes: readonly ChangeView[] }[];
  /** Ways to what an operator may mean by a change: of a decision, and of the products. */
  readonly decided: string;
  readonly releases: readonly Link[];
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
export const changesView = ({ changes, tools }: Pick<Catalogue, 'changes' | 'tools'>): ChangesView => {
  const shown = changes.map(changeView);
  const groups = CHANGE_KINDS.map((kind) => ({
    ...{ id: `of-${kind}`, title: CHANGES_TITLE[kind] },
    changes: shown.filter((_, place) => changes[place]?.kind === kind),
  })).filter(({ changes: own }) => own.length > 0);
  return {
    meta: {
      title: 'Changes of facts',
      heading: `${counted(changes.length, 'answers')} that changed, and why`,
      description: `${changes.length} answers of the comparison that changed: the old value, the new one, why, and the sources.`,
      lead: 'What the comparison said before each change, what it said after, and the sources. What releases changed comes first, then what we corrected or measured.',
      updated: changes[0]?.on,
      updatedLabel: 'Last change',
      kind: 'page',
      source: 'content/changes.yml',
      outline: groups.flatMap(({ id, title, changes: own }) => [
        { id, title, level: 2 },
        ...own.map((change) => ({ id: change.id, title: change.title, level: 3 })),
      ]),
    },
    feed: FILES.changesFeed,
    report: PAGES.fieldReport,
    changes: shown,
    groups,
    decided: routes.decision('since-a-day'),
    releases: tools
      .slice(0, TOOLS_ON_A_PAGE)
      .map(({ id, name }) => ({ label: name, to: routes.operate(id, 'upgrades') })),
  };
};
