/**
 * `npm run publish:facts`: keeps what the cells of the comparison say now, so that later changes are noticed. Refuses
 * while a cell differs from last time without an entry in `content/changes.yml`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedOf, unannounced, unannouncedText, type Published } from '../src/core/changes.ts';
import { getCatalogue } from '../src/catalogue/index.ts';
import { runJob } from './lib/job.ts';

const FILE = 'tests/content/published.json';

/** One line for each cell, so that a difference shows which. */
const printed = ({ changes, facts }: Published): string => {
  const lines = (parts: string[]) => parts.map((part) => `    ${part}`).join(',\n');
  const cells = Object.entries(facts).map(([cell, fact]) => `${JSON.stringify(cell)}: ${JSON.stringify(fact)}`);
  const ids = changes.map((id) => JSON.stringify(id));
  return `{\n  "changes": [\n${lines(ids)}\n  ],\n  "facts": {\n${lines(cells)}\n  }\n}\n`;
};

await runJob({}, ({ root }) => {
  const content = getCatalogue(root);
  const file = join(root, FILE);
  const last = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Published) : undefined;
  const missing = last ? unannounced(last, content) : [];
  const now = publishedOf(content);
  if (missing.length === 0) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printed(now));
  }
  const facts = Object.keys(now.facts).length;
  return {
    findings: missing.map(unannouncedText),
    failures: [],
    summary:
      missing.length === 0
        ? `${facts} facts published`
        : `nothing published: ${missing.length} of ${facts} facts changed without an entry`,
    data: { unannounced: missing, facts },
  };
});
