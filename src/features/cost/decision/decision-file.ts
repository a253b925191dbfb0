import type { Catalogue } from '../../../catalogue/index.ts';
import { answerIds } from '../../../core/decision/guide.ts';
import { idsOf } from '../../../core/index-by-id.ts';
import type { Criterion, Need } from '../../../core/model.ts';
import { PAGES, type Address } from '../../../core/routes.ts';
import { verdictCode } from '../../../core/view/verdict-code.ts';
import { paidCriteria } from '../../../core/cost/read.ts';
import type { DecisionFile } from './decision.ts';

/** The data that the calculator takes a decision over with; it is fetched where an address holds one. */
export const decisionFile = (
  { needs, guide, tools, alternatives, criteria }: Catalogue,
  address: Address,
): DecisionFile => {
  const priced = paidCriteria(criteria, tools);
  const wanted = ({ rules }: Need): Criterion[] =>
    priced.filter((one) => rules.some(({ criterion }) => criterion.id === one.id));
  const judged = [...tools, ...alternatives.filter(({ seat }) => seat)];
  return {
    decide: address(PAGES.decide),
    needs: needs.map((need) => ({
      ...{ id: need.id, label: need.label, aliases: need.aliases },
      features: idsOf(wanted(need)),
    })),
    verdicts: Object.fromEntries(judged.map((product) => [product.id, verdictCode(product, needs)])),
    questions: guide
      .filter(({ answers }) => answers.some((answer) => answer.paid.length > 0))
      .map(({ answers }) => ({
        answers: answers.map((answer) => ({ ...answerIds(answer), paid: idsOf(answer.paid) })),
      })),
  };
};
