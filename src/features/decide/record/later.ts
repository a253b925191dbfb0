import type { Fit } from '../../../core/decision/fit.ts';
import { judged } from '../../../core/decision/proofs.ts';
import { freshness } from '../../../core/freshness.ts';
import type { Need } from '../../../core/model.ts';
import type { Address } from '../../../core/routes.ts';
import { inOrder } from '../../../core/text/order.ts';
import type { DecisionFacts } from './facts.ts';
import type { RecordView } from './record-view.ts';

/** The date on which the first deciding fact, for the first place or against another tool, exceeds its maximum age. */
export const lookAgain = (fits: readonly Fit[], { tools, criteria }: DecisionFacts): RecordView['again'] =>
  fits
    .flatMap((one) => {
      const tool = tools.find(({ id }) => id === one.id);
      return judged(one).flatMap(({ deciding }) =>
        deciding.flatMap(({ criterion: id, fact }) => {
          const criterion = criteria.get(id);
          if (!tool || !fact || !criterion) return [];
          const { until } = freshness((fact.checked ?? tool.checked).on, criterion.maxAgeDays, tool.checked.on);
          return [{ on: until, fact: `${tool.name}: ${criterion.label}` }];
        }),
      );
    })
    .toSorted((a, b) => inOrder(a.on, b.on))[0];

/** The day of a record, and that of the site which it is from, if that is another one. */
export const dated = (made: string, on: string): string => (made === on ? made : `${made}, from the site of ${on}`);

/** When to look again, or since when that is overdue. */
export const againOn = (made: string, { on }: { readonly on: string }): string =>
  made > on ? `Look again: overdue since ${on}` : `Look again by ${on}`;

/** The same, with the fact that makes it so. */
export const againText = (made: string, again: NonNullable<RecordView['again']>): string =>
  `${againOn(made, again)}. The first fact to check again is ${again.fact}.`;

/** The feeds of what a decision rests on: of its needs, or of the tools where that is fewer. */
export const feedsOf = (
  chosen: readonly Need[],
  { tools, to }: DecisionFacts,
  address: Address,
): RecordView['feeds'] =>
  chosen.length <= tools.length
    ? chosen.map(({ id, label }) => ({ label, href: address(to('needChanges', id)) }))
    : tools.map(({ id, name }) => ({ label: name, href: address(to('toolChanges', id)) }));
