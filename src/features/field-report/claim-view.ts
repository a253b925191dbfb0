import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import type { Claim, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';

/** One claim, with what we found. */
export interface ClaimView {
  readonly id: string;
  /** Id of the tool that it is about, or the field as a whole. */
  readonly about: string;
  readonly finding: Claim['finding'];
  readonly claim: string;
  /** Its tool and its place in the report: a link leads into the middle of a long list. */
  readonly place: string;
  readonly truth: string;
  readonly sources: readonly SourceView[];
  /** What our lab measured of the same thing. */
  readonly measured?: { readonly text: string; readonly sources: readonly SourceView[] };
  readonly see: readonly Link[];
}

/** A claim with its sources and what it touches. */
export const claimView = (claim: Claim, tools: readonly Tool[]): ClaimView => {
  const { id, about, finding, where, since, criteria, needs, sources, measured } = claim;
  const tool = tools.find((candidate) => candidate.id === about)?.name;
  return {
    ...{ id, about, finding, claim: claim.claim },
    place: [...(tool ? [tool] : []), where].join(', '),
    truth: since ? `${claim.truth} Since ${since}.` : claim.truth,
    // The reader is on the page of the report itself.
    sources: sources.filter(({ kind }) => kind !== 'field-report').map(sourceView),
    ...(measured && { measured: { text: measured.text, sources: measured.sources.map(sourceView) } }),
    see: [
      ...criteria.map((row) => ({
        label: row.label,
        to: tool ? routes.cell(row.id, about) : routes.criterion(row.id),
      })),
      ...needs.map((need) => ({ label: `need: ${need.label}`, to: routes.need(need.id) })),
    ],
  };
};
