import { placedRefs } from './references.ts';
import { definitions } from './definitions.ts';
import type { Broken } from './assemble.ts';
import type { ContentFile, Kind } from './layout.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Ids of every collection, and a problem for each id that is defined twice. */
export const index = (files: readonly ContentFile[]): { ids: Map<string, string[]>; problems: Problem[] } => {
  const ids = new Map<string, string[]>();
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const known = ids.get(file.kind) ?? [];
    ids.set(file.kind, known);
    for (const { id, path } of definitions(file)) {
      const other = first.get(`${file.kind}/${id}`);
      first.set(`${file.kind}/${id}`, file.file);
      if (other === undefined) known.push(id);
      else {
        const message = `"${id}" is already defined in ${other}`;
        const fix = 'keep one of the two, or rename this one';
        problems.push({ kind: 'duplicate-id', file: file.file, path, message, fix });
      }
    }
  }
  return { ids, problems };
};

const singular = (collection: string): string =>
  collection === 'criteria' ? 'criterion' : collection.replace(/s$/, '');

/**
 * Every reference that leads nowhere, with the nearest id that exists, and every id defined twice. Nothing is said of
 * references to a kind that is incomplete: their target may be in the part that could not be read.
 */
export const link = (files: readonly ContentFile[], { drafts, incomplete }: Broken): Problem[] => {
  const { ids, problems } = index(files);
  const known = new Map([...ids].map(([kind, list]) => [kind, new Set(list)]));
  const broken = [...files, ...drafts]
    .flatMap(placedRefs)
    .filter(({ collection, id }) => !incomplete.has(collection as Kind) && !known.get(collection)?.has(id));
  return [
    ...problems,
    ...broken.map(({ collection, id, file, path }): Problem => {
      const fix = suggest(id, ids.get(collection) ?? [], `define it in content/${collection}, or remove the reference`);
      return { kind: 'reference', file, path, message: `no ${singular(collection)} "${id}"`, fix };
    }),
  ];
};
