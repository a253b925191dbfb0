import type { Verdict } from '../vocabulary.ts';
import { POINTS, type Fit } from './fit.ts';
import type { GuideAnswer, GuideQuestion } from './guide.ts';

/** The fewest answers by which a tool changes its standing towards one in first place, the strongest first. */
export interface Climb {
  readonly questions: readonly string[];
}

/**
 * By how much one tool is ahead of another: undecided must-haves, points of must-haves, points of nice-to-haves; the
 * first that differs decides.
 */
type Lead = readonly [open: number, must: number, nice: number];

const NO_LEAD: Lead = [0, 0, 0];
const plus = (a: Lead, b: Lead): Lead => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const compare = (a: Lead, b: Lead): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

type Judge = (tool: string, need: string) => Verdict;

/** What an answer gives `tool` over `other`; undefined if it rules `tool` out. If it rules out only the other, that decides. */
const leadBy = (verdict: Judge, tool: string, other: string, { must, nice }: GuideAnswer): Lead | undefined => {
  const [own, others] = [tool, other].map((id) => must.map((need) => verdict(id, need)));
  if (!own || !others || own.includes('fails')) return undefined;
  if (others.includes('fails')) return [Infinity, 0, 0];
  const unknown = (verdicts: readonly Verdict[]) => verdicts.filter((one) => one === 'unknown').length;
  const points = (verdicts: readonly Verdict[]) => verdicts.reduce((sum, one) => sum + POINTS[one], 0);
  const wished = (id: string) => points(nice.map((need) => verdict(id, need)));
  return [unknown(others) - unknown(own), points(own) - points(others), wished(tool) - wished(other)];
};

/** How two tools that are both left stand now. */
const standing = (tool: Fit, other: Fit): Lead => {
  const open = ({ must }: Fit) => must.filter(({ verdict }) => verdict === 'unknown').length;
  return [open(other) - open(tool), tool.score[0] - other.score[0], tool.score[1] - other.score[1]];
};

/** What each question gives a tool over another at best, the most first; those that give nothing are left out. */
const gains = (questions: readonly GuideQuestion[], verdict: Judge, tool: string, other: string) =>
  questions
    .map(({ id, answers }) => ({
      id,
      lead: answers
        .map((answer) => leadBy(verdict, tool, other, answer) ?? NO_LEAD)
        .reduce((best, lead) => (compare(lead, best) > 0 ? lead : best), NO_LEAD),
    }))
    .filter(({ lead }) => compare(lead, NO_LEAD) > 0)
    .toSorted((a, b) => compare(b.lead, a.lead));

const climbOf = (
  [tool, other]: readonly [Fit, Fit],
  sharesFirst: boolean,
  questions: readonly GuideQuestion[],
  verdict: Judge,
): Climb | undefined => {
  const needed = sharesFirst ? 1 : 0;
  let lead = standing(tool, other);
  const taken: string[] = [];
  for (const gain of gains(questions, verdict, tool.id, other.id)) {
    lead = plus(lead, gain.lead);
    taken.push(gain.id);
    if (Math.sign(compare(lead, NO_LEAD)) >= needed) return { questions: taken };
  }
  return undefined;
};

/**
 * How the first place can still change: for each tool that is left and each in first place the fewest answers by which
 * the one draws level with the other, or gets ahead if both share it. Empty if no answers can change who comes first. It is
 * exact, because answers to different questions add up: no need is in two of them.
 */
export const climbs = (
  left: readonly Fit[],
  leaders: readonly Fit[],
  questions: readonly GuideQuestion[],
  verdict: Judge,
): Climb[] =>
  left.flatMap((tool) =>
    leaders
      .filter((other) => other !== tool)
      .flatMap((other) => climbOf([tool, other], leaders.includes(tool), questions, verdict) ?? []),
  );
