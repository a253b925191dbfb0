import { definitions } from './definitions.ts';
import type { ContentFile, Kind } from './layout.ts';
import { isRef } from './schemas/ref.ts';

/** An entry while its references are being filled in. */
type Draft = Record<string, unknown> & { readonly id: string };

/** The entries of every kind in the order they were written, their references turned into the entries themselves. */
export type Entries = (kind: Kind) => readonly object[];

/** What an entry has besides the fields that its author wrote: its id, and its article where its file is one. */
const draftOf = (file: ContentFile, id: string, data: object): Draft => ({
  ...data,
  id,
  ...(file.file.endsWith('.mdx') && { body: file.body }),
  // A file of claims says by its name what they are about.
  ...(file.kind === 'claims' && { about: file.id }),
});

/**
 * Makes entries of files and puts the entry that is meant in place of each reference. The result has cycles: a term leads
 * to terms. A reference that leads nowhere stays what it was; the check names it.
 */
export const resolve = (files: readonly ContentFile[]): Entries => {
  const drafts = new Map<string, Draft[]>();
  const known = new Map<string, Draft>();
  for (const file of files) {
    const ofKind = drafts.get(file.kind) ?? [];
    drafts.set(file.kind, ofKind);
    for (const { id, data } of definitions(file)) {
      const draft = draftOf(file, id, data);
      ofKind.push(draft);
      known.set(`${file.kind}/${id}`, draft);
    }
  }
  const filled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isRef(value)) return known.get(`${value.collection}/${value.id}`) ?? value;
    if (Array.isArray(value)) return value.map(filled);
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, filled(field)]));
  };
  for (const draft of [...drafts.values()].flat()) {
    for (const [key, field] of Object.entries(draft)) draft[key] = filled(field);
  }
  return (kind) => drafts.get(kind) ?? [];
};
