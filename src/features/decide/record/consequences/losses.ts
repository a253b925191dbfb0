import type { Choice } from '../../../../core/decision/choice.ts';
import { fit } from '../../../../core/decision/judge.ts';
import { proofsOf } from '../../../../core/decision/proofs.ts';
import type { DecidingTool, DecisionFacts } from '../facts.ts';
import { someOf } from '../some-of.ts';

/** Needs in one line that a tool lacks; more are counted. */
const MOST = 6;

/**
 * What a reader gives up with a tool: what a move takes from those who leave a product that some need names, where its page
 * says that it falls short, and needs that only others meet.
 */
const lossesOf = (
  { id: own, name, moves, ways }: DecidingTool,
  choice: Choice,
  { tools, needs, criteria, cell }: DecisionFacts,
): string[] => {
  const asked = [...choice.must, ...choice.nice, ...(choice.not ?? [])];
  const fits = tools.map((one) => fit(one, { must: needs.filter(({ id }) => !asked.includes(id)), nice: [] }));
  const proofs = proofsOf(fits, criteria, cell);
  const verdictsOf = (id: string) => fits.find((one) => one.id === id)?.must ?? [];
  // On weak evidence alone a tool fails only probably, which we do not count as lost.
  const lacked = verdictsOf(own).filter(
    ({ need, verdict }, place) =>
      verdict === 'fails' &&
      !proofs(own, need).every(({ weak, measured }) => weak ?? measured) &&
      fits.some(({ must }) => must[place]?.verdict === 'meets'),
  );
  const labels = lacked.flatMap(({ need }) => needs.find(({ id }) => id === need)?.label ?? []);
  // Readers seldom say what they leave; a product that some need leaves is what most of them do.
  const moved = moves.paths.filter(({ lost, needs: leaving }) => lost && leaving.length > 0);
  return [
    ...moved.map(({ label, lost }) => `With a move to ${name} ${label}: ${lost}`),
    ...ways.slice(0, 1).map(({ label }) => `${label}.`),
    ...(labels.length > 0 ? [`${name} fails, and another of these tools meets: ${someOf(labels, MOST)}.`] : []),
  ];
};

/** What is lost with each of these tools, a line each. */
export const losses = (tools: readonly DecidingTool[], choice: Choice, facts: DecisionFacts): string[] =>
  tools.flatMap((tool) => lossesOf(tool, choice, facts));
