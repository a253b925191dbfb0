import type { FactView } from '../view/fact-view.ts';
import type { Address } from '../routes.ts';
import type { SourceView } from '../view/source-view.ts';

/** A link whose words may hold brackets. */
export const markdownLink = (label: string, url: string): string => `[${label.replace(/[[\]\\]/g, '\\$&')}](${url})`;

/** For what version and when it was checked, and that this is long ago where it is. */
export const checkedText = ({ checked, age }: Pick<FactView, 'checked' | 'age'>): string =>
  `Checked for ${checked.version} on ${checked.on}.${age.state === 'due' ? ` Due for a new check since ${age.until}.` : ''}`;

/** Sources in a line of text. */
export const sourceLinks = (sources: readonly SourceView[], address: Address): string =>
  sources.map(({ title, to }) => markdownLink(title, address(to))).join(', ');

/** Everything that is behind an answer, a paragraph each. */
export const evidenceMarkdown = (fact: FactView, address: Address): string[] => {
  const { to, note = '', reported, since, basis, certainty, reread, verify, sources } = fact;
  const claim = reported?.claim ? ` ${markdownLink('See the checked claim', address(reported.claim))}` : '';
  return [
    note,
    reported ? `The field report said: "${reported.said}".${claim}` : '',
    since ? `Since ${since}.` : '',
    [checkedText(fact), basis, certainty, markdownLink('Cell of the comparison', address(to))]
      .filter(Boolean)
      .join(' '),
    reread,
    verify ? `See for yourself: \`${verify}\`` : '',
    sources
      .map(
        ({ title, to: url, kind, day, against }) =>
          `- ${kind} ${day}: ${markdownLink(title, address(url))}${against ? ' (says otherwise)' : ''}`,
      )
      .join('\n'),
  ].filter(Boolean);
};
