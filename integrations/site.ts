import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../scripts/lib/files.ts';
import { Page } from './html.ts';
import { begin, timed, timeOf } from './times.ts';

/** Where things are, as paths of the file system. */
export interface Folders {
  /** The project. */
  readonly root: string;
  /** The built site. */
  readonly dist: string;
  /** What is kept from build to build. */
  readonly cache: string;
}

/** What a step does, once Astro has written the pages. */
export interface Work {
  /** Its part in the one pass over the pages. It sees what the steps before it changed. */
  readonly page?: (page: Page) => void | Promise<void>;
  /**
   * Its part when a page is written for the last time. Work that it begins here runs beside the pass, until `done`
   * waits for it.
   */
  readonly written?: (page: Page) => void;
  /** Its part when every page is written. */
  readonly done?: () => void | Promise<void>;
}

export interface Step {
  /** What the summary of a build calls it. */
  readonly name: string;
  /** What to say when it cannot be done. */
  readonly failure: string;
  /** Begins what needs no page, as Astro begins to render; it goes on beside that. */
  readonly early?: (folders: Folders) => void;
  readonly start: (folders: Folders) => Work;
}

/** Does a part of a step. Errors: rejects with what could not be done and why. */
async function perform<T>({ name, failure }: Step, part: () => T | Promise<T>): Promise<T> {
  try {
    return await timed(name, part);
  } catch (error) {
    throw new Error(`${failure}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The site that Astro builds, as the integrations share it that work on its pages. */
export class BuiltSite {
  readonly #steps: Step[] = [];
  readonly #works = new Map<Step, Work>();

  /** The integration that passes over the pages; it comes before those that take part in the pass. */
  pages(): AstroIntegration {
    let folders: Folders;
    let rendered: () => void;
    return {
      name: 'pages',
      hooks: {
        'astro:config:setup': () => void (rendered = begin('pages')),
        'astro:config:done': ({ config: { root, outDir } }) => {
          folders = {
            root: fileURLToPath(root),
            dist: fileURLToPath(outDir),
            // The packages decide what is made, so it goes when they are installed again; copies of the project share both.
            cache: process.env.BUILD_CACHE || join(fileURLToPath(root), 'node_modules', '.cache', 'whichmesh'),
          };
        },
        'astro:build:start': async () => {
          for (const step of this.#steps) await perform(step, () => step.early?.(folders));
        },
        'astro:build:done': async () => {
          rendered();
          console.log(timeOf('pages'));
          for (const step of this.#steps) this.#works.set(step, await perform(step, () => step.start(folders)));
          await this.#pass(folders.dist);
        },
      },
    };
  }

  /** The integration that does a step. */
  step(step: Step): AstroIntegration {
    this.#steps.push(step);
    const done = async (): Promise<void> => {
      await perform(step, () => this.#works.get(step)?.done?.());
      console.log(timeOf(step.name));
    };
    return { name: step.name, hooks: { 'astro:build:done': done } };
  }

  /** Reads, parses and writes every page once, whatever the steps do with it. */
  async #pass(dist: string): Promise<void> {
    for (const file of filesBelow(dist).filter((name) => name.endsWith('.html'))) {
      const path = join(dist, file);
      const page = await timed('pages', () => new Page(file, readFileSync(path, 'utf8')));
      for (const [step, { page: change }] of this.#works) await perform(step, () => change?.(page));
      await timed('pages', () => writeFileSync(path, page.html));
      for (const { written } of this.#works.values()) written?.(page);
      // Whatever goes on beside the pass is heard of between two pages.
      await nextTurn();
    }
  }
}
