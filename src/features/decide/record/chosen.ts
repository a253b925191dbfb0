import type { Choice } from '../../../core/decision/choice.ts';
import type { Wishes } from '../../../core/decision/fit.ts';
import type { Need } from '../../../core/model.ts';

/** The needs of a choice, in their order. */
export const wishesOf = ({ must, nice }: Pick<Choice, 'must' | 'nice'>, needs: readonly Need[]): Wishes => ({
  must: needs.filter(({ id }) => must.includes(id)),
  nice: needs.filter(({ id }) => nice.includes(id)),
});
