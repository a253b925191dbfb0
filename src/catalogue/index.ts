import { AstroError } from 'astro/errors';
import type { Source, Tool } from '../core/model.ts';
import type { Behind } from '../core/freshness.ts';
import { pairs, type Pair } from '../core/pairs.ts';
import { assemble } from './assemble.ts';
import type { Content } from './content.ts';
import { buildDays } from './days.ts';
import { loadFiles } from './load.ts';
import { formatProblems } from './problem.ts';
import { behind } from './releases.ts';

/** The content of the site, joined, checked and frozen. */
export interface Catalogue extends Content {
  /** The day of the build, YYYY-MM-DD; `BUILD_DATE` fixes it. */
  readonly today: string;
  /** Tools with a page that sets them against each other. */
  readonly pairs: readonly Pair[];
  /** Every source by id. */
  readonly sourceById: ReadonlyMap<string, Source>;
  /** The tool with an id. Throws on an id that no tool has. */
  readonly tool: (id: string) => Tool;
  /** Tools whose facts were checked for an older version than the newest known, by id. */
  readonly behind: ReadonlyMap<string, Behind>;
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const build = async (): Promise<Catalogue> => {
  const { shown: today, real } = buildDays(process.env.BUILD_DATE, new Date());
  const { content, problems } = assemble(await loadFiles(), real);
  if (problems.length > 0) {
    throw new AstroError(
      `The content has problems:\n${formatProblems(problems)}`,
      'Run `npm run check` for the lines.',
    );
  }
  const tools = new Map(content.tools.map((tool) => [tool.id, tool]));
  const tool = (id: string): Tool => {
    const found = tools.get(id);
    if (!found) throw new AstroError(`No tool "${id}".`);
    return found;
  };
  const late = content.tools.flatMap((entry) => {
    const gap = behind(entry, content.criteria);
    return gap ? [[entry.id, gap] as const] : [];
  });
  const sourceById = new Map(content.sources.map((source) => [source.id, source]));
  return freeze({
    ...content,
    today,
    tool,
    pairs: pairs(content.tools, content.needs),
    sourceById,
    behind: new Map(late),
  });
};

let built: Promise<Catalogue> | undefined;

/** The catalogue; built once for a whole site, and anew for each page while an author is editing. */
export const getCatalogue = (): Promise<Catalogue> => {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
};
