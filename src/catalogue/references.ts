import { definitions } from './definitions.ts';
import type { ContentFile, Kind } from './layout.ts';
import type { Path } from './problem.ts';
import { isRef, type Ref } from './schemas/ref.ts';

/** A reference and the place where it was written. */
export interface PlacedRef extends Ref {
  readonly file: string;
  readonly path: Path;
}

/** The references in the data of a file. The data never changes, and the check needs them three times. */
const found = new WeakMap<object, readonly PlacedRef[]>();

/** Every reference inside the data of a file. */
export const placedRefs = ({ file, data }: { readonly file: string; readonly data: object }): readonly PlacedRef[] => {
  const walk = (value: unknown, path: Path): PlacedRef[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (isRef(value)) return [{ ...value, file, path }];
    return Object.entries(value).flatMap(([key, child]) =>
      walk(child, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  const known = found.get(data) ?? walk(data, []);
  found.set(data, known);
  return known;
};

/** A reference from one entry to another. */
export interface Reference {
  /** The entry that refers. */
  readonly from: { readonly kind: Kind; readonly id: string };
  /** The fields that lead to the reference inside that entry; places in lists are left out. */
  readonly path: readonly string[];
  readonly to: Ref;
}

/** Every reference of the entries of a file. */
export const referencesOf = (file: ContentFile): Reference[] =>
  definitions(file).flatMap(({ id, data }) =>
    placedRefs({ file: file.file, data }).map(({ collection, id: target, path }) => ({
      from: { kind: file.kind, id },
      path: path.filter((key) => typeof key === 'string'),
      to: { collection, id: target },
    })),
  );
