import type { RuleVerdict } from './verdict.ts';
import type { CertaintyLevel } from '../vocabulary.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';

/** How sure an answer is, as data; empty where nothing speaks against it. */
export interface Surety {
  /** Left out where it is high, and where the answer asserts nothing. */
  readonly certainty?: CertaintyLevel;
  /** Set where nothing should be ruled out for sure on this answer alone. */
  readonly weak?: true;
  /** Set of a figure of our lab, which comes after the answer that it is compared with. */
  readonly measured?: true;
}

/** A cell that decides, in words and with its address. */
export interface Proof extends Surety {
  readonly text: string;
  readonly href: string;
}

/** The cells that decide how a need comes out for a product; none where nothing is known. */
export type Proofs = (tool: string, need: string) => readonly Proof[];

/** What the text of a reason says of its certainty; nothing where it is high. */
export const certaintySaid = (level: CertaintyLevel): string =>
  level === 'high' ? '' : `${CERTAINTY_LABEL[level]} certainty`;

/** How sure a figure of our lab is in place of what a project asks for: it holds for the load of our lab. */
export const MEASURED: CertaintyLevel = 'moderate';

/**
 * How sure the answer of a rule is. It is weak if the certainty of its fact is low, or less than high and read for another
 * version than the rest, or if it is a vendor's advice that our own figure speaks against.
 */
export const suretyOf = ({ fact, measured }: Pick<RuleVerdict, 'fact' | 'measured'>): Surety => {
  if (measured === 'decides') return { certainty: MEASURED };
  const level = fact?.certainty?.level ?? 'high';
  const weak = measured === 'against' || (level !== 'high' && (level !== 'moderate' || fact?.checked));
  return { ...(level !== 'high' && { certainty: level }), ...(weak && { weak: true }) };
};
