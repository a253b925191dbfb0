import { arrange, type Content } from './content.ts';
import type { ContentFile } from './layout.ts';
import { link } from './link.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';

/** Joins files into the content of the site and tells everything that is wrong with them. `today` is YYYY-MM-DD. */
export const assemble = (
  files: readonly ContentFile[],
  today: string,
): { content: Content; problems: readonly Problem[] } => {
  const content = arrange(files);
  const problems = [...link(files), ...RULES.flatMap((rule) => rule.check({ files, content, today }))];
  return { content, problems };
};
