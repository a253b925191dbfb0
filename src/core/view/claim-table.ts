import { sourceView, type SourceView } from './source-view.ts';
import type { Claim } from '../model.ts';
import { routes, type Address } from '../routes.ts';
import { markdownLink } from '../text/fact-markdown.ts';
import { markdownTable } from '../text/markdown.ts';

/** One claim in a line: what the report says, and what we found. */
export interface ClaimLine {
  readonly to: string;
  readonly claim: string;
  readonly finding: Claim['finding'];
  readonly truth: string;
  /** Where the page has no other place for them. */
  readonly sources?: readonly SourceView[];
}

/** Claims that a page rests on, as a table. */
export interface ClaimTableView {
  readonly caption: string;
  readonly claims: readonly ClaimLine[];
}

const CAPTION = 'Claims of the field report, and our findings';

/** `cited` shows the sources beside what we found; they are always with the claim that each line leads to. */
export const claimTable = (
  claims: readonly Claim[],
  { caption = CAPTION, cited = false }: { readonly caption?: string; readonly cited?: boolean } = {},
): ClaimTableView => ({
  caption,
  claims: claims.map(({ id, claim, finding, truth, sources, measured }) => ({
    ...{ to: routes.claim(id), claim, finding },
    truth: measured ? `${truth} Our lab: ${measured.text}` : truth,
    ...(cited && { sources: [...sources, ...(measured?.sources ?? [])].map(sourceView) }),
  })),
});

/** The table as Markdown: each claim with its address, our finding and what we found. */
export const claimMarkdown = ({ claims }: ClaimTableView, address: Address): string =>
  markdownTable(
    ['The report says', 'Finding', 'We found'],
    claims.map(({ to, claim, finding, truth }) => [markdownLink(claim, address(to)), finding, truth]),
  );
