/** One block of a `_headers` file: the headers that a host sends for every path that matches. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** `*` stands for anything, `:name` for one segment; everything else for itself. */
const toPattern = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\*/g, '.*')
      .replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
  );

/** Reads the `_headers` format of static hosts: a path on a line of its own, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon === -1) continue;
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for one path; where a header is set twice, the values are joined as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const earlier = found.get(key);
      found.set(key, earlier ? `${earlier}, ${value}` : value);
    }
  }
  return found;
}
