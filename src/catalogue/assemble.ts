import { arrange, type Content } from './content.ts';
import type { ContentFile, Kind } from './layout.ts';
import { link } from './link.ts';
import type { Problem } from './problem.ts';
import { NOTHING_MEASURED, type Brought } from './lab/results.ts';
import { RULES } from './rules/index.ts';

/**
 * Entries that broke their schema. Rules that need all entries of a kind then report nothing, and all other rules still
 * run.
 */
export interface Broken {
  readonly drafts: readonly ContentFile[];
  readonly incomplete: ReadonlySet<Kind>;
}

const NOTHING: Broken = { drafts: [], incomplete: new Set() };

/** Joins files into the content of the site and reports everything that is wrong with them. `today` is YYYY-MM-DD. */
export const assemble = (
  files: readonly ContentFile[],
  today: string,
  { drafts, incomplete }: Broken = NOTHING,
  brought: Brought = NOTHING_MEASURED,
): { content: Content; problems: readonly Problem[] } => {
  const content = arrange(files, brought);
  const scope = { files: [...files, ...drafts], content, today, results: brought.results };
  const rules = RULES.filter(({ reads }) =>
    reads === 'everything' ? incomplete.size === 0 : reads.every((kind) => !incomplete.has(kind)),
  );
  const problems = [
    ...link(files, { drafts, incomplete }),
    ...rules.flatMap(({ kind, check }) => check(scope).map((found) => ({ ...found, kind }))),
  ];
  return { content, problems };
};
