import type { CostStart } from './data.ts';
import type { RawCost } from './query.ts';

/** The worked example with what a decision wants: a provider to sign in with, and criteria that may cost money. */
export const exampleFor = ({ data: { signOn, features }, example }: CostStart, wanted: readonly string[]): RawCost => {
  const asked = features.map(({ id }) => id).filter((id) => wanted.includes(id));
  return {
    ...example,
    i: signOn && asked.includes(signOn) ? '1' : '',
    f: asked.filter((id) => id !== signOn).join(),
  };
};
