import { listed } from '../../core/text/lists.ts';
import { inReadingOrder, type Fit } from '../../core/decision/fit.ts';
import type { NearMiss } from '../../core/decision/rank.ts';
import { weakest } from '../../core/certainty.ts';
import { certaintyIn, type Proof, type Proofs } from '../../core/decision/reason.ts';
import { CERTAINTY_LABEL } from '../../core/text/certainty-words.ts';
import { headlineOf, statusText } from '../../core/decision/headline.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';

/** What goes into a ticket: the choice in words and the ranked result. */
export interface Decision {
  readonly fits: readonly Fit[];
  readonly nearMisses: readonly NearMiss[];
  /** Label of each chosen need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Address of the page that says what a need means. */
  readonly pageOf: (need: string) => string;
  /** The cells that decide how a need comes out for a product; none where nothing is known. */
  readonly proofs: Proofs;
  /** Version that each product's facts hold for, with the day they were checked. */
  readonly versions: ReadonlyMap<string, string>;
  /** Day on which the page was built, YYYY-MM-DD. */
  readonly on: string;
  /** Address that reproduces it. */
  readonly link: string;
}

const escape = (text: string): string => text.replace(/[\\*_[\]<>`|]/g, '\\$&');

/** What to give up for a product to fit, each need in quotation marks. */
export const nearMissText = ({ name, without, then }: NearMiss, labels: ReadonlyMap<string, string>): string => {
  const given = without.map((id) => `“${labels.get(id) ?? id}”`);
  return `Without ${listed(given)}, ${name} ${then === 'fits' ? 'fits' : 'might fit: something else is unknown'}.`;
};

/** How certain the first place is: as its least certain cell. Undefined where nothing fits or nothing is known. */
export interface Ground {
  /** Such as "Of what Alpha rests on, the least certain (low) is". */
  readonly text: string;
  readonly proof: Proof;
}

/** What the first place rests on least surely. An open answer is said to be open already, and counts neither way. */
export const weakestGround = ([first]: readonly Fit[], proofs: Proofs): Ground | undefined => {
  if (!first || first.status === 'ruled-out') return undefined;
  const known = [...first.must, ...first.nice].filter(({ verdict }) => verdict !== 'unknown');
  const proof = weakest(
    known.flatMap(({ need }) => proofs(first.id, need)),
    ({ text }) => certaintyIn(text),
  );
  if (!proof) return undefined;
  const level = CERTAINTY_LABEL[certaintyIn(proof.text)];
  return { text: `Of what ${first.name} rests on, the least certain answer (${level}) is`, proof };
};

const proofText = ({ text, href }: Proof): string => `[${escape(text.trim())}](${href})`;

/** The decision as Markdown: needs, result, reasons with their proof, versions, dates and link. */
export const decisionText = (decision: Decision): string => {
  const { fits, nearMisses, labels, pageOf, proofs, versions, on, link } = decision;
  const first = fits[0];
  const ground = weakestGround(fits, proofs);
  const wanted = (needs: Fit['must']) =>
    needs.map(({ need }) => `- ${proofText({ text: labels.get(need) ?? need, href: pageOf(need) })}`);
  const headline = headlineOf(fits, { labels, proofs });
  const results = fits.flatMap((fit) => [
    `### ${escape(fit.name)}: ${statusText(fit, proofs)} (facts for ${versions.get(fit.id) ?? 'an unknown version'})`,
    ...inReadingOrder(fit).map(({ need, verdict }) => {
      const why = proofs(fit.id, need).map(proofText).join('; ');
      return `- ${escape(labels.get(need) ?? need)}: ${VERDICT_WORDS[verdict].label}${why && ` (${why})`}`;
    }),
    '',
  ]);
  return [
    '## Which self-hosted WireGuard overlay fits',
    '',
    ...[escape([headline.text, headline.reason].join(' ').trim()), ''],
    ...(first && first.must.length > 0 ? ['Must have:', ...wanted(first.must), ''] : []),
    ...(first && first.nice.length > 0 ? ['Nice to have:', ...wanted(first.nice), ''] : []),
    ...results,
    ...nearMisses.map((miss) => escape(nearMissText(miss, labels))),
    ...(nearMisses.length > 0 ? [''] : []),
    ...(ground ? [`${escape(ground.text)} ${proofText(ground.proof)}.`, ''] : []),
    `Page built on ${on}: ${link}`,
    '',
  ].join('\n');
};
