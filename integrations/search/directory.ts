import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { SearchDirectory, SearchGroup } from '../../src/features/search/search-directory.ts';
import type { SearchKind } from '../../src/core/vocabulary.ts';

/** A file that the indexer wrote. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string; readonly kind: SearchKind; readonly page?: string };
}

/** Every file of an index starts with this, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

const unpacked = ({ path, content }: IndexFile): Buffer => {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`${path} has no signature.`);
  return bytes.subarray(SIGNATURE.length);
};

const named = (files: readonly IndexFile[], ending: string) => files.filter(({ path }) => path.endsWith(ending));

function groupsOf(files: readonly IndexFile[]): SearchGroup[] {
  const groups = new Map<string, SearchGroup & { 3: [string, string, string][] }>();
  for (const file of files) {
    const { url, meta } = JSON.parse(unpacked(file).toString('utf8')) as Fragment;
    const [path = '', fragment = ''] = url.split('#');
    const { title, kind, page = '' } = meta;
    const key = [path, kind, page].join('\n');
    const group = groups.get(key) ?? [path, kind, page, []];
    group[3].push([/\/([^/]+)\.pf_fragment$/.exec(file.path)?.[1] ?? '', fragment, title]);
    groups.set(key, group);
  }
  // Neighbours that look alike are sent in fewer bytes.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Reads the directory of an index out of what the indexer wrote. Errors: throws when its format is another one. */
export function directoryOf(files: readonly IndexFile[]): SearchDirectory {
  const [meta] = named(files, '.pf_meta');
  if (!meta) throw new Error('The index has no list of its files.');
  const [, , chunks] = decode(unpacked(meta)) as [string, unknown[], [string, string, string][]];
  return { files: chunks, groups: groupsOf(named(files, '.pf_fragment')) };
}
