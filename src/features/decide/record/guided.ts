import type { Choice } from '../../../core/decision/choice.ts';
import { leadersIn, nextStep } from '../../../core/decision/guide.ts';
import type { Headline } from '../../../core/decision/headline.ts';
import { madeText, SO_FAR, wavedLead } from '../guide/guide-text.ts';
import { wavedAside } from '../guide/unasked.ts';
import type { DecisionFacts } from './facts.ts';

/** What the guide says of a choice. */
export interface Guided {
  /** The result, as a first one while a further answer can change who comes first. */
  readonly headline: Headline;
  /** Needs that were waved aside and would decide a tie; `lead` is empty if there are none. */
  readonly apart: { readonly lead: string; readonly lines: readonly string[] };
}

/** What the guide says of a choice, whether it was made in it or among all needs. */
export const guidedOf = (
  { must, nice, not = [], skip = [] }: Choice,
  facts: DecisionFacts,
  headline: Headline,
): Guided => {
  const state = { must, nice, not, skip };
  const asking = 'ask' in nextStep(facts, state);
  const labels = new Map(facts.needs.map(({ id, label }) => [id, label]));
  const lines = (asking ? [] : wavedAside(facts, state)).map(
    ({ made, needs }) =>
      `${made.map(madeText).join(', ')}: ${needs.map((need) => labels.get(need) ?? need).join(', ')}`,
  );
  return {
    headline: asking ? { ...headline, text: SO_FAR + headline.text } : headline,
    apart: { lead: lines.length > 0 ? wavedLead(leadersIn(facts, state)) : '', lines },
  };
};
