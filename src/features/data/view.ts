import type { Catalogue } from '../../catalogue/index.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { FILES, type Address } from '../../core/routes.ts';
import { sizeText } from '../../core/text/words.ts';
import { comparisonJsonSchema } from './data-schema.ts';
import { comparisonCsv, comparisonMarkdown } from './export-text.ts';
import { exportComparison, type Comparison } from './export.ts';

/** One file that a reader can take. */
export interface FileView {
  readonly name: string;
  readonly to: string;
  readonly what: string;
  readonly size: string;
}

/** What the page of the data shows above its article. */
export interface DataView {
  readonly meta: PageMeta;
  /** What the files hold, in a sentence. */
  readonly holds: string;
  readonly builtOn: string;
  /** Version of the format of the data. */
  readonly version: string;
  readonly files: readonly FileView[];
}

const file = (to: string, what: string, text: string): FileView => ({
  name: to.slice(to.lastIndexOf('/') + 1),
  to,
  what,
  size: sizeText(text),
});

const filesOf = (comparison: Comparison, schema: string): FileView[] => [
  file(FILES.comparisonJson, 'Facts with evidence, sources, needs with verdicts', JSON.stringify(comparison)),
  file(FILES.comparisonSchema, 'JSON Schema (2020-12) of that file', JSON.stringify(comparisonJsonSchema(schema))),
  file(FILES.comparisonCsv, 'One row per fact, for spreadsheets', comparisonCsv(comparison)),
  file(FILES.comparisonMarkdown, 'The table, for a wiki or a ticket', comparisonMarkdown(comparison)),
];

/** The data of the site, to take away. */
export const dataView = (catalogue: Catalogue, address: Address): DataView => {
  const comparison = exportComparison(catalogue, address);
  const { tools, criteria, facts, sources, needs } = comparison;
  const meta = proseMeta(catalogue.pages, 'data');
  return {
    meta: {
      ...meta,
      // Its files are made on the day of the build.
      updated: undefined,
      lead: 'Take the whole comparison with you: to check it, to chart it, or to build on it.',
      outline: [{ id: 'files', title: 'Files to download', level: 2 }, ...(meta.outline ?? [])],
    },
    holds: `${facts.length} facts: ${tools.length} tools, ${criteria.length} criteria each, resting on ${sources.length} sources; and ${needs.length} needs.`,
    builtOn: comparison.generatedOn,
    version: comparison.schemaVersion,
    files: filesOf(comparison, address(FILES.comparisonSchema)),
  };
};
