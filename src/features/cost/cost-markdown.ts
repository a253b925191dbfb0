import type { CostData } from '../../core/cost/data.ts';
import type { CostInput } from '../../core/cost/input.ts';
import { givenText, headline, resultLines, seatsText } from '../../core/cost/words.ts';
import type { CostResult } from '../../core/cost/cost.ts';

/** The result as Markdown for a ticket. The reader's input contains no Markdown, only numbers and known ids. */
export const costMarkdown = (
  results: readonly CostResult[],
  input: CostInput,
  data: CostData,
  { link, on }: { readonly link: string; readonly on: string },
): string =>
  [
    '## Monthly cost of a self-hosted control plane',
    '',
    givenText(input, data),
    ...results.flatMap((result) => [
      '',
      `### ${result.name}: ${headline(result)}`,
      '',
      ...resultLines(result, data).map((line) => `- ${line}`),
    ]),
    ...data.hosted.flatMap((seat) => [
      '',
      `### ${[seat.name, seat.status, seatsText(seat, input)].filter(Boolean).join(': ')}`,
      '',
      `- ${seat.note}`,
    ]),
    '',
    `Sums with hours are rounded outward. Prices as on the days named; page built on ${on}. ${link}`,
    '',
  ].join('\n');
