import type { ChangeKind } from '../vocabulary.ts';

/** What a change of an answer comes from, as a sentence. */
export const CHANGE_CAUSE: Readonly<Record<ChangeKind, string>> = {
  product: 'A release changed it.',
  answer: 'We corrected our answer.',
  measurement: 'Our lab measured it.',
  words: 'Only the words or the unit changed.',
};

/** The same as a heading over changes. */
export const CHANGES_TITLE: Readonly<Record<ChangeKind, string>> = {
  product: 'Releases that changed an answer',
  answer: 'Answers that we corrected',
  measurement: 'Figures that our lab measured',
  words: 'The same answer in other words',
};
