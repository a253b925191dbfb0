import type { ContentFile } from './layout.ts';
import type { Path } from './problem.ts';

/** One thing that a file defines, and where in the file. */
export interface Definition {
  readonly id: string;
  readonly file: string;
  readonly path: Path;
  readonly data: object;
}

/** The things that a file defines, in the order they are written. */
export const definitions = ({ kind, form, id, file, data }: ContentFile): Definition[] => {
  if (form === 'entry') return [{ id, file, path: [], data }];
  const prefix: Path = form === 'vocabulary' ? [kind] : [];
  const entries = (form === 'vocabulary' ? (data as Record<string, object>)[kind] : data) as Record<string, object>;
  return Object.entries(entries).map(([key, value]) => ({ id: key, file, path: [...prefix, key], data: value }));
};
