import type { Comparison } from './export.ts';
import { cellId } from '../../core/place-ids.ts';
import { markdownTable } from '../../core/text/markdown.ts';
import { toCsv } from '../../core/text/table-text.ts';
import { answerText, reportedText } from '../../core/text/words.ts';
import { indexById } from '../../core/index-by-id.ts';

const COLUMNS = [
  ...['tool', 'criterion', 'group', 'label', 'question', 'answer', 'edition', 'since', 'note', 'basis', 'certainty'],
  ...['certainty_reasons', 'second_reading', 'checked_version', 'checked_on', 'reported', 'sources', 'page'],
];

/** The facts as CSV, one row per fact, so that a spreadsheet can filter and pivot them. */
export const comparisonCsv = ({ facts, criteria, sources }: Comparison): string => {
  const criterionById = indexById(criteria);
  const urlById = new Map(sources.map(({ id, url }) => [id, url]));
  const rows = facts.map((fact) => {
    const { group = '', label = '', question = '' } = criterionById.get(fact.criterion) ?? {};
    return [
      ...[fact.tool, fact.criterion, group, label, question, fact.text],
      ...[fact.edition ?? '', fact.since ?? '', fact.note ?? '', fact.basis, fact.certainty?.level ?? ''],
      ...[fact.certainty?.reasons.join(' ') ?? '', fact.secondReading?.outcome ?? ''],
      ...[fact.checked.version, fact.checked.on, fact.reported ? reportedText(fact.reported.value) : ''],
      fact.sources.map((id) => urlById.get(id) ?? id).join(' '),
      fact.page,
    ];
  });
  return toCsv({ head: COLUMNS, rows });
};

/** The table as Markdown, one section per group. */
export const comparisonMarkdown = (comparison: Comparison): string => {
  const { groups, tools, criteria, facts, generatedOn, site, licence } = comparison;
  const checked = tools.map(({ name, checked: { version, on } }) => `${name} ${version} (${on})`).join(', ');
  const answers = new Map(facts.map((fact) => [cellId(fact.criterion, fact.tool), answerText(fact)]));
  const sections = groups.flatMap(({ id, label, intro }) => {
    const rows = criteria
      .filter(({ group }) => group === id)
      .map((criterion) => [criterion.label, ...tools.map((tool) => answers.get(cellId(criterion.id, tool.id)) ?? '')]);
    if (rows.length === 0) return [];
    return [`## ${label}`, intro, markdownTable(['Criterion', ...tools.map(({ name }) => name)], rows)];
  });
  return (
    [
      '# Self-hosted WireGuard overlays compared',
      `Checked for ${checked}. Made on ${generatedOn}. Each answer with its sources: ${site}compare/`,
      `Licence: ${licence.attribution}, ${licence.url}`,
      ...sections,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
};
