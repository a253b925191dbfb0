import { readQuery } from '../../core/query.ts';
/** What a reader sees of a comparison table, as it is in the address. */
export interface TableView {
  /** Columns to show, in the order of the table. */
  readonly tools: readonly string[];
  /** Only rows that differ. */
  readonly differ: boolean;
  /** Values without a primary source are dimmed. */
  readonly primary: boolean;
  /** What was typed to find a row, at most 100 characters. */
  readonly find: string;
}

/** Reads `?tools=a,b&differ=1&primary=1&find=words`; what no column has is named. Without `tools` all are shown. Never throws. */
export const parseTable = (search: string, all: readonly string[]): TableView & { readonly unknown: string[] } => {
  const params = readQuery(search);
  const asked = params
    .getAll('tools')
    .flatMap((list) => list.split(','))
    .map((tool) => tool.trim().toLowerCase())
    .filter(Boolean);
  const known = all.filter((tool) => asked.includes(tool));
  const unknown = [...new Set(asked)].filter((tool) => !all.includes(tool));
  // A query with only unknown columns is a mistake; a query without columns is a choice.
  const none = params.has('tools') && asked.length === 0;
  return {
    tools: known.length > 0 || none ? known : all,
    differ: params.get('differ') === '1',
    primary: params.get('primary') === '1',
    find: (params.get('find') ?? '').trim().slice(0, 100),
    unknown: unknown.slice(0, 20).map((tool) => tool.slice(0, 60)),
  };
};

/** Writes a view as a query, empty when the whole table is shown. Commas stay readable. */
export const formatTable = ({ tools, differ, primary, find }: TableView, all: readonly string[]): string => {
  const params = new URLSearchParams();
  if (tools.length < all.length) params.set('tools', tools.join(','));
  if (differ) params.set('differ', '1');
  if (primary) params.set('primary', '1');
  if (find.trim()) params.set('find', find.trim());
  const query = params.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
};
