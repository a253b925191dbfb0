import { certaintyOf, type Grounds } from '../core/certainty.ts';
import { isOpinion } from '../core/evidence.ts';
import { ageOf, freshness } from '../core/freshness.ts';
import type { Benchmark, Criterion, Fact, Tool } from '../core/model.ts';
import { measuredBeside } from '../core/view/measured.ts';
import type { Content } from './content.ts';
import { isNewer } from './releases.ts';

/** Days after which a published figure is old: two years of releases. */
const MEASUREMENT_MAX_AGE = 730;

/** Input for the certainty of a fact of a product on a date. */
export const groundsOfFact = (
  fact: Fact,
  product: Pick<Tool, 'checked'>,
  criterion: Criterion,
  today: string,
): Grounds => ({
  sources: fact.sources,
  against: fact.against.map(({ id }) => id),
  doubts: fact.doubts,
  verifiable: fact.verify !== undefined,
  documentary: criterion.kind === 'licence' || isOpinion(fact),
  secondReading: fact.secondReading?.outcome,
  version: fact.checked && isNewer(product.checked.version, fact.checked.version) ? 'older' : 'same',
  old: ageOf(fact, product, criterion, today).state === 'due',
});

/** Input for the certainty of a published figure on a date. The vendor of what was measured counts as one witness. */
export const groundsOfBenchmark = (benchmark: Benchmark, today: string): Grounds => {
  const { sources, doubts, measuredBy, versions, on } = benchmark;
  return {
    sources,
    against: [],
    doubts: measuredBy === 'vendor' || measuredBy === 'project' ? [...doubts, 'one-witness'] : doubts,
    verifiable: false,
    documentary: false,
    secondReading: undefined,
    version: versions === undefined ? 'unknown' : 'same',
    old: freshness(on, MEASUREMENT_MAX_AGE, today).state === 'due',
  };
};

/** Puts what our lab measured beside what vendors only ask for, so that no decision rests on the one without the other. */
export const setMeasured = ({ tools, criteria }: Pick<Content, 'tools' | 'criteria'>): void => {
  for (const tool of tools) {
    for (const criterion of criteria) {
      const measured = measuredBeside(criterion, criteria, tool);
      const fact: Fact | undefined = tool.facts[criterion.id];
      if (measured && fact) Object.assign(fact, { measured });
    }
  }
};

/** Gives every answer and every figure its certainty on a day. An unknown asserts nothing and has none. */
export const rate = ({ tools, alternatives, criteria, benchmarks }: Content, today: string): void => {
  for (const product of [...tools, ...alternatives]) {
    for (const criterion of criteria) {
      const fact: Fact | undefined = product.facts[criterion.id];
      if (!fact || fact.value === 'unknown') continue;
      Object.assign(fact, { certainty: certaintyOf(groundsOfFact(fact, product, criterion, today)) });
    }
  }
  for (const benchmark of benchmarks) {
    Object.assign(benchmark, { certainty: certaintyOf(groundsOfBenchmark(benchmark, today)) });
  }
};
