import { pairs } from '../domain/pairs.ts';
import { arrange } from './content.ts';
import { readContent } from './read.ts';

type Redirect = [from: string, to: string];

/**
 * Every address that leads to another one, from the content below `root`: reversed pairs, and aliases of needs. Paths
 * start and end in a slash and do not include the base.
 */
export const redirects = (root: string): Record<string, string> => {
  const { tools, needs } = arrange(readContent(root).files);
  const reversed = pairs(tools, needs).map(({ slug, reversed }): Redirect => [
    `/compare/${reversed}/`,
    `/compare/${slug}/`,
  ]);
  const renamed = needs.flatMap(({ id, aliases }) =>
    aliases.map((alias): Redirect => [`/needs/${alias}/`, `/needs/${id}/`]),
  );
  return Object.fromEntries([...reversed, ...renamed]);
};
