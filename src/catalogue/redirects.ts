import { routes } from '../core/routes.ts';
import type { Catalogue } from './index.ts';

type Redirect = [from: string, to: string];

/**
 * Every address that leads to another one: reversed pairs, and aliases of needs. Paths start and end in a slash and do
 * not include the base.
 */
export const redirectsOf = ({ pairs, needs }: Pick<Catalogue, 'pairs' | 'needs'>): Record<string, string> => {
  const reversed = pairs.map(({ slug, reversed }): Redirect => [routes.pair(reversed), routes.pair(slug)]);
  const renamed = needs.flatMap(({ id, aliases }) =>
    aliases.map((alias): Redirect => [routes.need(alias), routes.need(id)]),
  );
  return Object.fromEntries([...reversed, ...renamed]);
};
