import type { RuleVerdict } from '../../../core/decision/verdict.ts';
import type { Fact } from '../../../core/model.ts';
import type { Address } from '../../../core/routes.ts';
import type { Cited } from './facts-in-file.ts';
import type { DecisionFacts } from './facts.ts';

/** A source with its number in the record, and its whole address. */
export interface NumberedSource extends Cited {
  readonly number: number;
}

/** What a verdict rests on: the measurement if it decides, and not the sources in which nothing was stated. */
export const citedBy = ({ fact, measured }: RuleVerdict): Pick<Fact, 'sources'> | undefined =>
  fact?.measured && measured === 'decides' ? { sources: [fact.measured.source] } : fact;

/** Gives each source a number when it is first cited. */
export class Bibliography {
  readonly list: NumberedSource[] = [];
  #cite: (facts: readonly (Pick<Fact, 'sources'> | undefined)[]) => Cited[];
  #address: Address;

  constructor(cited: DecisionFacts['cited'], address: Address) {
    this.#cite = (facts) => cited(facts.flatMap((fact) => fact?.sources ?? []));
    this.#address = address;
  }

  /** The numbers of the sources of these facts, as each fact has them: what says it best comes first. */
  numbers(facts: readonly (Pick<Fact, 'sources'> | undefined)[]): number[] {
    const numbers = this.#cite(facts).map((source) => {
      const to = source.to.startsWith('/') ? this.#address(source.to) : source.to;
      const known = this.list.find((other) => other.to === to);
      if (known) return known.number;
      this.list.push({ ...source, to, number: this.list.length + 1 });
      return this.list.length;
    });
    return [...new Set(numbers)];
  }
}
