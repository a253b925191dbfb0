import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Behind } from '../core/freshness.ts';
import type { Tool } from '../core/model.ts';
import { pairs, type Pair } from '../core/decision/pairs.ts';
import { forgetTexts } from './again.ts';
import { assemble } from './assemble.ts';
import type { Content } from './content.ts';
import { buildDays } from './days.ts';
import { formatProblems, type Problem } from './problem.ts';
import { rate, setMeasured } from './rate.ts';
import { contentFiles, readContent } from './read.ts';
import { labFiles, readLab } from './lab/results.ts';
import { behind } from './releases.ts';
import { indexById } from '../core/index-by-id.ts';

/** The content of the site, joined, checked and frozen. */
export interface Catalogue extends Content {
  /** The day of the build, YYYY-MM-DD; `BUILD_DATE` fixes it. */
  readonly today: string;
  /** Pairs of tools that have a comparison page. */
  readonly pairs: readonly Pair[];
  /** The tool with an id. Throws on an id that no tool has. */
  readonly tool: (id: string) => Tool;
  /** Tools whose facts were checked for an older version than the newest known, by id. */
  readonly behind: ReadonlyMap<string, Behind>;
}

/** A folder of content, read and checked: the catalogue where nothing is wrong with it, and everything that is wrong. */
export interface Checked {
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
  /** The problems with their lines, a line each; empty for none. */
  readonly text: string;
  /** How many files were read. */
  readonly files: number;
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const catalogueOf = (content: Content, today: string): Catalogue => {
  const tools = indexById(content.tools);
  const tool = (id: string): Tool => {
    const found = tools.get(id);
    if (!found) throw new Error(`No tool "${id}".`);
    return found;
  };
  const late = content.tools.flatMap((entry) => {
    const gap = behind(entry, content.criteria);
    return gap ? [[entry.id, gap] as const] : [];
  });
  const { tools: all, needs, lastingPairs } = content;
  rate(content, today);
  setMeasured(content);
  return freeze({ ...content, today, tool, pairs: pairs(all, needs, lastingPairs), behind: new Map(late) });
};

/**
 * Reads the content under `root` and runs every rule on it. `today` is the real day, after which no date may be; `shown`
 * is the day that pages name.
 */
export const checkContent = (root: string, today: string, shown = today): Checked => {
  const { files, problems, locate, ...broken } = readContent(root);
  const { problems: ofLab, ...brought } = readLab(root);
  const { content, problems: ofRules } = assemble(files, today, broken, brought);
  const all = [...problems, ...ofLab, ...ofRules];
  return {
    ...(all.length === 0 && { catalogue: catalogueOf(content, shown) }),
    problems: all,
    text: formatProblems(all, locate),
    files: files.length,
  };
};

/** What the files of a content folder looked like when they were read: names, sizes and times of change. */
const stateOf = (root: string): string =>
  [...contentFiles(root), ...labFiles(root)]
    .map((file) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');

/** Pages are built from bundles and commands from the files, each with its own copy of this module: they share one reading. */
interface Reading {
  readonly state: string;
  readonly checked: Checked;
}
const shared = globalThis as { whichmeshReadings?: Map<string, Reading>; whichmeshHeld?: boolean };

/**
 * From now on, what was read holds, whatever happens to the files: a build is made of one state of its content, and its
 * pages would else look at every file each time that one of them asks for the catalogue. The answer ends it.
 */
export const holdContent = (): (() => void) => {
  shared.whichmeshHeld = true;
  forgetTexts();
  return () => void (shared.whichmeshHeld = false);
};

/**
 * The catalogue of the project in `root`, for pages, commands and tests. Read and checked once a process, and again when a
 * file of the content changed while nobody holds it. Throws with every problem when there is one.
 */
export const getCatalogue = (root: string = process.cwd()): Catalogue => {
  const { shown, real } = buildDays(process.env.BUILD_DATE, new Date());
  const known = (shared.whichmeshReadings ??= new Map<string, Reading>());
  const key = `${resolve(root)} ${shown} ${real}`;
  if (!shared.whichmeshHeld || !known.has(key)) {
    const state = stateOf(root);
    if (known.get(key)?.state !== state) known.set(key, { state, checked: checkContent(root, real, shown) });
  }
  const { catalogue, text } = known.get(key)?.checked ?? { text: '' };
  if (!catalogue) throw new Error(`The content has problems:\n${text}`);
  return catalogue;
};
