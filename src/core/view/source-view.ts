import { BASIS_MARK, sourceDay, sourceUrl } from '../evidence.ts';
import type { Source } from '../model.ts';
import type { Address } from '../routes.ts';

/** One source as readers see it. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  /** A path of the site, or the address of the exact file and lines. */
  readonly to: string;
  /** One short word for its kind. */
  readonly kind: string;
  /** The day of it, or that its copy shows none. */
  readonly day: string;
}

/** A source as a link with its kind and its day. */
export const sourceView = (source: Source): SourceView => ({
  id: source.id,
  title: source.title,
  to: sourceUrl(source.ref),
  kind: BASIS_MARK[source.kind],
  day: sourceDay(source),
});

/** A source of an answer; `against` if it says something else. */
export interface CitedSource extends SourceView {
  readonly against?: true;
}

/** The sources of an answer, in their order. */
export const citedSources = (sources: readonly Source[], against: readonly Source[]): CitedSource[] =>
  sources.map((source) => ({
    ...sourceView(source),
    ...(against.some(({ id }) => id === source.id) && { against: true as const }),
  }));

/** The address of a piece of evidence; pages of the site become absolute too. */
export const evidenceUrl = ({ ref }: Pick<Source, 'ref'>, address: Address): string =>
  ref.startsWith('/') ? address(ref) : sourceUrl(ref);
