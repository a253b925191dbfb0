import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './figures.ts';
import { growNeeds, growRows } from './grow.ts';
import { back, load, visit } from './load.ts';
import { findRow, idle, tick } from './react.ts';
import { pasted, typed } from './search.ts';
import type { SlowPage } from './slow-page.ts';

/** One thing that is measured. */
export interface Measurement {
  readonly name: string;
  readonly run: (slow: SlowPage, site: string) => Promise<Sample>;
}

/** The first folder under a folder of the built site: one thing stands for its kind. */
const first = (dist: string, folder: string): string => {
  const names = readdirSync(join(dist, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return `${folder}/${names.map(({ name }) => name).sort()[0] ?? ''}/`;
};

/** Everything that is measured, in the order in which it is reported. */
export function measurements(dist: string): Measurement[] {
  const [tool, scenario, need] = ['tools', 'scenarios', 'needs'].map((folder) => first(dist, folder)) as [
    string,
    string,
    string,
  ];
  const long = ['faq/', 'compare/', 'field-report/', 'operate/', 'cost/', 'migrate/', 'glossary/', 'sources/'];
  const pages = ['', tool, scenario, need, 'decide/', ...long];
  const five = ['', tool, 'compare/', scenario, 'faq/'];
  const below = (paths: readonly string[], site: string) => paths.map((path) => site + path);
  return [
    ...pages.map((path) => ({
      name: `/${path}`,
      run: (slow: SlowPage, site: string) => load(slow, site + path),
    })),
    { name: 'five pages', run: (slow, site) => visit(slow, below(five, site)) },
    { name: 'back', run: (slow, site) => back(slow, below(pages, site)) },
    { name: 'press where nothing is', run: (slow, site) => idle(slow, `${site}decide/`) },
    { name: 'tick a need', run: (slow, site) => tick(slow, `${site}decide/`) },
    { name: 'tick, 50 tools and 200 needs', run: (slow, site) => tick(slow, `${site}decide/`, growNeeds) },
    { name: 'find a row', run: (slow, site) => findRow(slow, `${site}compare/`) },
    { name: 'find a row of 500', run: (slow, site) => findRow(slow, `${site}compare/`, growRows) },
    { name: 'search, pasted', run: pasted },
    { name: 'search, typed', run: typed },
  ];
}
