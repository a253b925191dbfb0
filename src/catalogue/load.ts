import { getCollection } from 'astro:content';
import { collectionOf, layout, type ContentFile, type Kind } from './layout.ts';

/** Reads every collection through Astro, in a stable order. The same files, in the same shape, as the plain reader gives. */
export const loadFiles = async (): Promise<ContentFile[]> => {
  const places = Object.entries(layout({}));
  const lists = await Promise.all(
    places.map(async ([kind, { form }]) => {
      const entries = await getCollection(collectionOf(kind as Kind));
      return entries
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, data, body, filePath }) => ({ kind, form, id, data, body: body ?? '', file: filePath ?? '' }));
    }),
  );
  return lists.flat() as ContentFile[];
};
