import type { Content } from '../content.ts';
import type { ContentFile } from '../layout.ts';
import type { Problem } from '../problem.ts';

/** What a rule may look at. The day is an argument, so that tests can choose it. */
export interface Scope {
  readonly files: readonly ContentFile[];
  readonly content: Content;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A rule about the quality of the content, beyond the shape of one file. */
export interface QualityRule {
  readonly name: string;
  /** What it demands, in one sentence: this is the documentation for authors. */
  readonly description: string;
  readonly check: (scope: Scope) => Problem[];
}
