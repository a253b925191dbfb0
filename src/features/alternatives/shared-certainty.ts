import type { CertaintyReason } from '../../core/certainty.ts';
import type { Alternative } from '../../core/model.ts';
import { certaintyText, REASON_TEXT } from '../../core/text/certainty-words.ts';
import { listed } from '../../core/text/lists.ts';
import type { FactView } from '../../core/view/fact-view.ts';

/** Reasons against certainty that all facts of an alternative share, so that its page says them once. */
export const sharedReasons = ({ facts }: Alternative): readonly CertaintyReason[] => {
  const [first = [], ...others] = Object.values(facts).flatMap((fact) =>
    fact?.certainty ? [fact.certainty.reasons] : [],
  );
  return others.length > 0 ? first.filter((reason) => others.every((reasons) => reasons.includes(reason))) : [];
};

/** The shared reasons in a sentence; empty if there are none. */
export const sharedText = (shared: readonly CertaintyReason[]): string =>
  shared.length > 0
    ? `Each answer is less certain, because ${listed(shared.map((reason) => REASON_TEXT[reason]))}.`
    : '';

/** A fact whose certainty names only the reasons that the others do not share. */
export const withoutShared = (view: FactView, { facts }: Alternative, shared: readonly CertaintyReason[]): FactView => {
  const certainty = facts[view.criterion.id]?.certainty;
  if (!certainty) return view;
  const reasons = certainty.reasons.filter((reason) => !shared.includes(reason));
  return { ...view, certainty: `Certainty: ${certaintyText({ ...certainty, reasons })}.` };
};
