import type { Fact } from '../model.ts';
import type { CertaintyLevel } from '../vocabulary.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';

/** How sure an answer is, as data; empty where nothing speaks against it. */
export interface Surety {
  /** Left out where it is high, and where the answer asserts nothing. */
  readonly certainty?: CertaintyLevel;
  /** Set where nothing should be ruled out for sure on this answer alone. */
  readonly weak?: true;
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

/** How sure a fact is. It is weak if its certainty is low, or less than high and read for another version than the rest. */
export const suretyOf = ({ certainty, checked }: Pick<Fact, 'certainty' | 'checked'>): Surety => {
  const level = certainty?.level ?? 'high';
  if (level === 'high') return {};
  return { certainty: level, ...((level !== 'moderate' || checked) && { weak: true }) };
};
