import { bodyMarkdown } from '../../core/text/body-markdown.ts';
import { checkedText, markdownLink, sourceLinks } from '../../core/text/fact-markdown.ts';
import { answerOf } from '../../core/view/fact-view.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import type { Address } from '../../core/routes.ts';
import { markdownTable } from '../../core/text/markdown.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { AlternativeView, FactGroup } from './alternative-view.ts';

const needsTable = ({ needs }: AlternativeView, address: Address): string =>
  markdownTable(
    ['Need', 'Verdict', 'Because'],
    [...needs.judged, ...needs.unknown].map(({ label, to, verdict, why }) => [
      markdownLink(label, address(to)),
      VERDICT_WORDS[verdict].label,
      why.map((reason) => reason.label).join('; '),
    ]),
  );

const factsTable = ({ facts }: FactGroup, address: Address): string =>
  markdownTable(
    ['Criterion', 'Answer', 'Detail', 'Sources'],
    facts.map((fact) => {
      const { criterion, value, note = '', since, certainty, sources } = fact;
      const detail = [note, since ? `Since ${since}.` : '', checkedText(fact), certainty];
      return [criterion.label, answerOf(value), detail.filter(Boolean).join(' '), sourceLinks(sources, address)];
    }),
  );

/** The page of an alternative as Markdown. */
export const alternativeMarkdown = (view: AlternativeView, address: Address): MarkdownPage => {
  const { to, meta, chooseWhen, notWhen, hosting, places, body, facts, shared, titles } = view;
  const links = places.map((place) => markdownLink(place.label, place.to));
  const parts = [
    `${meta.updatedLabel} ${meta.updated}.`,
    [`- Choose it when ${chooseWhen}.`, `- Leave it when ${notWhen}.`, `- Runs: ${hosting}.`].join('\n'),
    links.join(' · '),
    bodyMarkdown(body, address),
    `## ${titles.needs}`,
    needsTable(view, address),
    `## ${titles.facts}`,
    shared,
    ...facts.flatMap((group) => [`### ${group.label}`, factsTable(group, address)]),
  ];
  return {
    ...{ path: to, group: 'Alternatives', title: meta.title, description: meta.description },
    markdown: pageMarkdown(meta.title, meta.lead, address(to), parts),
  };
};
