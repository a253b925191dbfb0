import type { Fit } from './fit.ts';
import type { NearMiss } from './rank.ts';
import { FIT_LABEL, VERDICTS } from './words.ts';

/** What goes into a ticket: the choice in words and the ranked result. */
export interface Decision {
  readonly fits: readonly Fit[];
  readonly nearMisses: readonly NearMiss[];
  /** Label of each chosen need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Why a need came out as it did for a product, in words; empty where nothing can be said. */
  readonly reason: (tool: string, need: string) => string;
  /** Version that each product's facts hold for. */
  readonly versions: ReadonlyMap<string, string>;
  /** Day of the content, YYYY-MM-DD. */
  readonly on: string;
  /** Address that reproduces it. */
  readonly link: string;
}

const LIST = new Intl.ListFormat('en-GB');

const escape = (text: string): string => text.replace(/[\\*_[\]<>`|]/g, '\\$&');

/** What to give up for a product to fit, each need in quotation marks. */
export const nearMissText = ({ name, without, then }: NearMiss, labels: ReadonlyMap<string, string>): string => {
  const given = without.map((id) => `“${labels.get(id) ?? id}”`);
  return `Without ${LIST.format(given)}, ${name} ${then === 'fits' ? 'fits' : 'might fit: something else is unknown'}.`;
};

/** The decision as Markdown: needs, result, reasons, versions, date and link. */
export const decisionText = (decision: Decision): string => {
  const { fits, nearMisses, labels, reason, versions, on, link } = decision;
  const first = fits[0];
  const wanted = (needs: Fit['must']) => needs.map(({ need }) => `- ${escape(labels.get(need) ?? need)}`);
  const results = fits.flatMap(({ id, name, status, must, nice }) => [
    `### ${escape(name)}: ${FIT_LABEL[status]} (facts for ${versions.get(id) ?? 'an unknown version'})`,
    ...[...must, ...nice].map(({ need, verdict }) => {
      const why = reason(id, need);
      return `- ${escape(labels.get(need) ?? need)}: ${VERDICTS[verdict].label}${why ? ` (${escape(why)})` : ''}`;
    }),
    '',
  ]);
  return [
    '## Which self-hosted WireGuard overlay fits',
    '',
    ...(first && first.must.length > 0 ? ['Must have:', ...wanted(first.must), ''] : []),
    ...(first && first.nice.length > 0 ? ['Nice to have:', ...wanted(first.nice), ''] : []),
    ...results,
    ...nearMisses.map((miss) => escape(nearMissText(miss, labels))),
    ...(nearMisses.length > 0 ? [''] : []),
    `Facts as of ${on}: ${link}`,
    '',
  ].join('\n');
};
