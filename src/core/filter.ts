import { readQuery } from './query.ts';
/** What a reader filters a list by: one value for each name, an empty string for no limit. */
export type Filter<Name extends string> = Readonly<Record<Name, string>>;

/** Reads `?a=...&b=...` given the values that exist; what does not exist is named, never swallowed. `aliases` are names that were published before. */
export const parseFilter = <Name extends string>(
  search: string,
  known: Readonly<Record<Name, readonly string[]>>,
  aliases: Readonly<Record<string, Name>> = {},
): { readonly filter: Filter<Name>; readonly unknown: readonly string[] } => {
  const params = readQuery(search);
  const valueOf = (name: Name) =>
    params.get(name) ?? params.get(Object.keys(aliases).find((old) => aliases[old] === name) ?? name);
  const read = (Object.entries(known) as [Name, readonly string[]][]).map(([name, values]) => {
    const value = valueOf(name)?.trim().toLowerCase() ?? '';
    return { name, value, sound: value === '' || values.includes(value) };
  });
  return {
    filter: Object.fromEntries(read.map(({ name, value, sound }) => [name, sound ? value : ''])) as Filter<Name>,
    unknown: read.filter(({ sound }) => !sound).map(({ value }) => value.slice(0, 60)),
  };
};

/** Writes a filter as a query in the order of its names, empty if nothing is chosen. */
export const formatFilter = (filter: Readonly<Record<string, string>>): string => {
  const query = Object.entries(filter)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return query && `?${query}`;
};
