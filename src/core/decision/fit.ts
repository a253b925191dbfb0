import type { Need } from '../model.ts';
import type { NeedVerdict } from './verdict.ts';
import type { FitStatus, Verdict } from '../vocabulary.ts';

/** The reader's choice: must-have needs that rule a product out, and nice-to-have needs that rank the rest. */
export interface Wishes {
  readonly must: readonly Need[];
  readonly nice: readonly Need[];
}

/** How one product fits the reader's choice, with the reason as data. */
export interface Fit {
  readonly id: string;
  readonly name: string;
  /** `fits`: no must fails and none is unknown; `cannot-say`: none fails, at least one is unknown; `ruled-out`: one fails. */
  readonly status: FitStatus;
  readonly must: readonly NeedVerdict[];
  readonly nice: readonly NeedVerdict[];
  /** Points of the musts and of the nice-to-haves; only known answers move them. */
  readonly score: readonly [must: number, nice: number];
}

/** A "yes" adds points, a "no" takes some, and an unknown changes nothing: unknown never decides. */
export const POINTS: Readonly<Record<Verdict, number>> = { meets: 2, partly: 1, unknown: 0, fails: -2 };

const points = (verdicts: readonly NeedVerdict[]): number =>
  verdicts.reduce((sum, { verdict }) => sum + POINTS[verdict], 0);

const statusOf = (must: readonly Verdict[]): FitStatus => {
  if (must.includes('fails')) return 'ruled-out';
  return must.includes('unknown') ? 'cannot-say' : 'fits';
};

/** Whether a product fits, and meets a must only in part. */
export const hasGap = ({ status, must }: Pick<Fit, 'status' | 'must'>): boolean =>
  status === 'fits' && must.some(({ verdict }) => verdict === 'partly');

/** Combines verdicts that were already judged; the browser has them in the page and calls this. */
export const fitOf = (
  product: { readonly id: string; readonly name: string },
  must: readonly NeedVerdict[],
  nice: readonly NeedVerdict[],
): Fit => ({
  id: product.id,
  name: product.name,
  status: statusOf(must.map(({ verdict }) => verdict)),
  must,
  nice,
  score: [points(must), points(nice)],
});

/** The judged needs in reading order: first those that rule a product out, nice-to-haves last. */
export const inReadingOrder = ({ must, nice }: Pick<Fit, 'must' | 'nice'>): NeedVerdict[] => [
  ...must.filter(({ verdict }) => verdict === 'fails'),
  ...must.filter(({ verdict }) => verdict !== 'fails'),
  ...nice,
];
