import type { Catalogue } from '../../catalogue/index.ts';
import { BASIS_LABEL, byKind, PRIMARY, sourceUrl } from '../../core/evidence.ts';
import type { Publisher, Source } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { listed } from '../../core/text/lists.ts';
import { capital, counted } from '../../core/text/words.ts';
import { backlinksOf, type Backlinks, type Citing } from './backlinks.ts';

/** One source with everything that rests on it. */
export interface SourceEntryView {
  readonly id: string;
  readonly source: SourceView;
  /** The exact reference; a page of this site needs none. */
  readonly reference?: string;
  /** Other places with the same statement. */
  readonly also: readonly Link[];
  readonly note?: string;
  /** Of a measurement of our lab: what ran, how often and on what. */
  readonly taken?: readonly string[];
  readonly supports: readonly Backlinks[];
}

/** The sources of one publisher, by kind, strongest first. */
export interface PublisherView {
  readonly meta: PageMeta;
  /** True where the sources are few enough to be shown at once; else each kind is a list to open. */
  readonly open: boolean;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sources: readonly SourceEntryView[];
  }[];
  readonly turn: PageTurn;
}

/** What the list of all sources shows. */
export interface SourcesView {
  readonly meta: PageMeta;
  readonly publishers: readonly (Link & {
    readonly about: string;
    readonly count: number;
    /** `documentation 3, release 1`. */
    readonly kinds: string;
  })[];
  readonly kinds: readonly { readonly label: string; readonly count: number; readonly primary: string }[];
}

/** What a measurement of our lab took, a sentence each. */
const takenOf = ({ edition, experiment, repeats, again, machine, programs }: NonNullable<Source['lab']>): string[] => [
  `Our lab, edition ${edition}, experiment ${experiment}: ${counted(repeats, 'repeats')} on ${machine}.`,
  ...(again.length > 0 ? [`As many again on ${listed(again)}, with the same programs.`] : []),
  ...programs.map(({ name, version, sha256 }) => `${name} ${version}, SHA-256 ${sha256}`),
];

const entryView = (source: Source, supports: readonly Backlinks[] = []): SourceEntryView => ({
  id: source.id,
  source: sourceView(source),
  ...(!source.ref.startsWith('/') && { reference: source.ref }),
  also: source.also.map((other) => ({ label: other, to: sourceUrl(other) })),
  ...(source.note && { note: source.note }),
  ...(source.lab && { taken: takenOf(source.lab) }),
  supports,
});

/** More sources than these are folded by kind: some 15 screens of a desk. */
const SHOWN = 80;

/** A source may be called like its kind: the sections have ids of their own. */
const sectionsOf = (
  { sources }: Publisher,
  links: ReadonlyMap<string, readonly Backlinks[]>,
): PublisherView['sections'] =>
  byKind(sources).map(({ kind, sources: members }) => ({
    id: `kind-${kind}`,
    title: `${capital(BASIS_LABEL[kind])}: ${members.length}`,
    sources: members.map((source) => entryView(source, links.get(source.id))),
  }));

/** The page of each publisher with its sources, by its id. */
export const publisherViews = (
  catalogue: Citing & Pick<Catalogue, 'publishers'>,
): { readonly id: string; readonly view: PublisherView }[] => {
  const links = backlinksOf(catalogue);
  const pages = catalogue.publishers.map(({ id, name }) => ({ label: name, to: routes.publisher(id) }));
  return catalogue.publishers.map((publisher) => {
    const { id, name, about, sources } = publisher;
    const sections = sectionsOf(publisher, links);
    const meta: PageMeta = {
      title: `Sources: ${name}`,
      description: `${counted(sources.length, 'sources')}: ${name}. ${about} What rests on each of them.`,
      lead: about,
      source: 'content/sources',
      crumbs: [{ label: 'Sources', to: PAGES.sources }],
      outline: sections.map((section) => ({ id: section.id, title: section.title, level: 2 })),
    };
    return {
      id,
      view: { meta, open: sources.length <= SHOWN, sections, turn: pageTurn('Sources', pages, routes.publisher(id)) },
    };
  });
};

/** All sources, by publisher and by kind. */
export const sourcesView = ({ publishers, sources }: Pick<Catalogue, 'publishers' | 'sources'>): SourcesView => ({
  meta: {
    title: 'Sources of every fact',
    heading: `${counted(sources.length, 'sources')} behind the answers`,
    description: `${counted(sources.length, 'sources')} by publisher: kind, exact reference, date, and everything on this site that each one supports.`,
    lead: 'Each source has its exact reference, its date, and everything on this site that rests on it.',
    source: 'content/sources',
  },
  publishers: publishers.map(({ id, name, about, sources: members }) => ({
    ...{ label: name, to: routes.publisher(id), about, count: members.length },
    kinds: byKind(members)
      .map(({ kind, sources: { length } }) => `${BASIS_LABEL[kind]} ${length}`)
      .join(', '),
  })),
  kinds: byKind(sources).map(({ kind, sources: { length } }) => ({
    label: BASIS_LABEL[kind],
    count: length,
    primary: PRIMARY.includes(kind) ? 'yes' : 'no',
  })),
});
