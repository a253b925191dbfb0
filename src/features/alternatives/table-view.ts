import type { Catalogue } from '../../catalogue/index.ts';
import type { Alternative, Criterion, Need } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { valueView, type ValueView } from '../../core/view/fact-view.ts';
import { tally } from './coverage.ts';

/** An alternative in the table. */
export interface AlternativeRow extends Pick<Alternative, 'id' | 'name' | 'chooseWhen'> {
  readonly to: string;
  /** Address of its verdicts; the id of a need completes it. */
  readonly verdicts: string;
  readonly runs: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: ValueView;
    readonly to: string;
    /** Sort key of the column, if it is not the words. */
    readonly key?: string | undefined;
  }[];
  /** The number of needs that it meets, and of those that are unknown. */
  readonly met: { readonly count: number; readonly text: string };
}

/** The table of alternatives, and what it can be sorted by. */
export interface AlternativesTableView {
  readonly heads: readonly string[];
  readonly rows: readonly AlternativeRow[];
  readonly sorts: readonly { readonly column: number; readonly label: string; readonly descending: boolean }[];
}

/** Where it runs. */
export const hosting = ({ selfHosted }: Pick<Alternative, 'selfHosted'>): string =>
  selfHosted ? 'on your own machines' : 'hosted by the vendor';

/** Terms and age, the facts that every alternative has. */
const columnsOf = ({ criteria, alternatives }: Catalogue): Criterion[] =>
  criteria.filter(
    ({ id, kind, group }) =>
      group === criteria[0]?.group &&
      (kind === 'licence' || kind === 'version') &&
      alternatives.every(({ facts }) => facts[id]),
  );

const rowOf = (alternative: Alternative, columns: readonly Criterion[], needs: readonly Need[]): AlternativeRow => {
  const { id, name, chooseWhen, selfHosted } = alternative;
  const { meets, unknown } = tally(needs, alternative);
  return {
    ...{ id, name, chooseWhen, to: routes.alternative(id), verdicts: routes.alternativeNeed(id, '') },
    runs: selfHosted ? 'your machines' : "the vendor's machines",
    facts: columns.flatMap((criterion) => {
      const fact = alternative.facts[criterion.id];
      if (!fact) return [];
      const value = valueView(criterion, fact);
      return [{ label: criterion.label, value, to: routes.alternativeFact(id, criterion.id), key: value.date }];
    }),
    met: { count: meets, text: `${meets} of ${needs.length}, ${unknown} unknown` },
  };
};

/** All alternatives by name. */
export const alternativesTable = (catalogue: Catalogue): AlternativesTableView => {
  const columns = columnsOf(catalogue);
  const heads = ['Name', 'Choose it when', 'Runs on', ...columns.map(({ label }) => label), 'Needs met'];
  return {
    heads,
    rows: catalogue.alternatives.map((alternative) => rowOf(alternative, columns, catalogue.needs)),
    sorts: heads.flatMap((label, column) => {
      // The words of a reason have no order that helps.
      if (column === 1) return [];
      const newest = columns.some((criterion) => criterion.label === label && criterion.kind === 'version');
      return [{ column, label, descending: newest || column === heads.length - 1 }];
    }),
  };
};
