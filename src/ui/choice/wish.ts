import type { Choice } from '../../core/decision/choice.ts';

/** What a reader makes of a need: a must-have, a nice-to-have, or neither. A box can make it a must-have only. */
export type Wish = 'must' | 'nice' | 'no';
/** What a box or position of the form stands for. */
export const wishOf = ({ type, name, value }: HTMLInputElement) => (type === 'radio' ? value : name);
/** The need, by id, that a box or position belongs to. */
export const needIn = ({ type, name, value }: HTMLInputElement) => (type === 'radio' ? name : value);
/** What a choice makes of a need, by id. */
export const wishFor = (need: string, { must, nice }: Choice): Wish =>
  must.includes(need) ? 'must' : nice.includes(need) ? 'nice' : 'no';
