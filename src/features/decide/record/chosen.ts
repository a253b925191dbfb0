import type { Choice } from '../../../core/decision/choice.ts';
import type { Wishes } from '../../../core/decision/fit.ts';
import type { Proofs } from '../../../core/decision/reason.ts';
import { reasons } from '../../../core/decision/reason-text.ts';
import { judgeNeed } from '../../../core/decision/verdict.ts';
import type { Need } from '../../../core/model.ts';
import type { Address } from '../../../core/routes.ts';
import type { DecidingTool, DecisionFacts } from './facts.ts';

/** The needs of a choice, in their order. */
export const wishesOf = ({ must, nice }: Pick<Choice, 'must' | 'nice'>, needs: readonly Need[]): Wishes => ({
  must: needs.filter(({ id }) => must.includes(id)),
  nice: needs.filter(({ id }) => nice.includes(id)),
});

/** The cells that decide each need for each tool, in words. */
export const proofsOf = (
  tools: readonly DecidingTool[],
  { needs, criteria, cell }: Pick<DecisionFacts, 'needs' | 'criteria' | 'cell'>,
  address: Address,
): Proofs => {
  const byId = new Map(tools.map((tool) => [tool.id, tool]));
  return (toolId, needId) => {
    const [tool, need] = [byId.get(toolId), needs.find(({ id }) => id === needId)];
    if (!tool || !need) return [];
    return reasons(judgeNeed(need, tool).deciding, criteria).map(({ criterion, text }) => ({
      text,
      href: address(cell(criterion, toolId)),
    }));
  };
};
