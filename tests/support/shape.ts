import { basename, dirname } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Files of one folder that a reader can still take in. */
const MOST_FILES = 25;

/** Folders that hold too many files of their own; those in sub-folders count there. */
export const crowded = (files: readonly SourceFile[]): string[] =>
  [...Map.groupBy(files, ({ path }) => dirname(path))].flatMap(([folder, { length }]) =>
    length > MOST_FILES ? [`${folder}  holds ${length} files, and ${MOST_FILES} are the most`] : [],
  );

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
