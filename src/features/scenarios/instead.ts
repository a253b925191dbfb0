import type { Scenario } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';

/** What to take or do in place of something that is missing. */
export interface InsteadView {
  readonly of: string;
  readonly link: Link;
}

const placeOf = (
  { criterion, need, question, addressesOf }: Scenario['instead'][number],
  tool: string,
): string | undefined => {
  if (criterion) return routes.cell(criterion.id, tool);
  if (need) return routes.need(need.id);
  if (question) return routes.question(question.id);
  return addressesOf && routes.migration(addressesOf.id, 'range');
};

/** What to take or do in place of what a scenario lacks, with the place that says it. */
export const insteadOf = ({ instead, tool }: Pick<Scenario, 'instead' | 'tool'>): InsteadView[] =>
  instead.flatMap((one) => {
    const to = placeOf(one, tool.id);
    return to === undefined ? [] : [{ of: one.of, link: { label: one.take, to } }];
  });
