import { labLineMarkdown } from '../../core/lab/line-markdown.ts';
import type { Address } from '../../core/routes.ts';
import { sourceLinks } from '../../core/text/fact-markdown.ts';
import { markdownList, markdownTable } from '../../core/text/markdown.ts';
import type { ExperimentView, PerformanceView } from './view.ts';

/** Placeholders in the text for a chart or a finding of our lab: `<Experiments of={props.measured.memory} />`. */
const PLACE = /<(?:Experiments|LabLines) of=\{props\.(?:measured\.)?(\w+)\} \/>/g;

const experimentMarkdown = (view: ExperimentView, address: Address): string => {
  const { finding, caption, series, facts, on, sources, note = '' } = view;
  const rows = series.flatMap(({ name, bars }) =>
    bars.map(({ label, reading, value }) => [[name, label, reading].filter(Boolean).join(', '), value]),
  );
  return [
    `### ${finding}`,
    `${caption}:`,
    markdownTable(['What', 'Figure'], rows),
    note,
    markdownList([
      ...facts.map(({ key, value }) => `${key}: ${value}`),
      `Date: ${on}`,
      `Sources: ${sourceLinks(sources, address)}`,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** The text of the page of figures, with each experiment as a table at its place. */
export const performanceBody = (
  { measured, reported, lab }: PerformanceView,
  body: string,
  address: Address,
): string => {
  const experiments: Readonly<Record<string, readonly ExperimentView[]>> = { ...measured, reported };
  return body.replace(PLACE, (_, place: string) =>
    place === 'lab'
      ? labLineMarkdown(lab, address).join('\n\n')
      : (experiments[place] ?? []).map((one) => experimentMarkdown(one, address)).join('\n\n'),
  );
};
