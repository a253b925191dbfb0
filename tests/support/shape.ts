import { basename } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Lines from which on a file is too long to be read in one go. */
const LIMITS: Readonly<Record<string, number>> = { astro: 120, ts: 150 };

const linesOf = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Files that are too long. `exceptions` maps a path to the length it may keep; one that is no longer needed is a complaint. */
export function oversized(files: readonly SourceFile[], exceptions: Readonly<Record<string, number>> = {}): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = LIMITS[path.split('.').at(-1) ?? ''];
    const lines = linesOf(text);
    if (limit === undefined) return [];
    const allowed = exceptions[path];
    if (allowed !== undefined && lines < limit) return [`${path}  is short enough now: take it off the exceptions`];
    if (allowed !== undefined) return lines > allowed ? [`${path}  grew from ${allowed} to ${lines} lines`] : [];
    return lines < limit ? [] : [`${path}  has ${lines} lines, and ${limit} are too many`];
  });
}

const classOf = (tag: string) => `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;

/** Islands whose file, tag and class do not say the same: `needs-filter.ts`, `needs-filter`, `NeedsFilterElement`. */
export function misnamedIslands(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => text.includes('customElements.define('))
    .flatMap(({ path, text }) => {
      const tag = basename(path, '.ts');
      const defined = [...text.matchAll(/customElements\.define\(\s*['"]([^'"]*)['"],\s*(\w+)/g)];
      const wrong: string[] = [];
      if (!tag.includes('-')) wrong.push(`${path}  an element's name needs a hyphen`);
      if (defined.length !== 1) wrong.push(`${path}  defines ${defined.length} elements; one is right`);
      for (const [, name, className] of defined) {
        if (name !== tag) wrong.push(`${path}  defines <${name}>; the file says <${tag}>`);
        if (className !== classOf(tag)) wrong.push(`${path}  its class is ${className}; it should be ${classOf(tag)}`);
      }
      return wrong;
    });
}
