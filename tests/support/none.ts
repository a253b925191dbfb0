import assert from 'node:assert/strict';

const SHOWN = 60;

/** Fails if there are complaints, and lists each once, one per line. */
export function none(complaints: Iterable<string>): void {
  const all = [...new Set(complaints)];
  if (all.length === 0) return;
  const more = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [];
  assert.fail(['', ...all.slice(0, SHOWN), ...more].join('\n'));
}

/** Joins what is wrong on several pages into one line: `what (3 pages, first a/index.html)`. */
export function byComplaint(found: readonly { page: string; what: string }[]): string[] {
  const groups = Map.groupBy(found, ({ what }) => what);
  return [...groups].map(([what, places]) => {
    const pages = new Set(places.map(({ page }) => page));
    const [first = ''] = pages;
    return pages.size === 1 ? `${first}: ${what}` : `${what} (${pages.size} pages, first ${first})`;
  });
}
