import type { Content } from '../content.ts';
import type { ContentFile, Kind } from '../layout.ts';
import type { Problem } from '../problem.ts';

/** What a rule may look at. The day is an argument, so that tests can choose it. */
export interface Scope {
  /** Sound files, and of broken ones the parts that passed their schema. */
  readonly files: readonly ContentFile[];
  /** Sound files only. */
  readonly content: Content;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A rule about the quality of the content, beyond the shape of one file. */
export interface QualityRule {
  readonly name: string;
  /** What it demands, in one sentence: this is the documentation for authors. */
  readonly description: string;
  /** Kinds that must be complete for its verdict to be right; while one is not, the rule keeps silent. */
  readonly reads: readonly Kind[] | 'everything';
  readonly check: (scope: Scope) => Problem[];
}
