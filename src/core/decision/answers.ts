import type { Choice } from './choice.ts';

// Apart from `choice.ts`: scripts of the decision load that before anything is chosen.
/** The answer of the guide that a choice holds; undefined where it was put together otherwise. */
export const answerIn = <Answer extends Required<Omit<Choice, 'skip'>>>(
  answers: readonly Answer[],
  { must, nice, not = [] }: Choice,
): Answer | undefined => {
  const within = (own: readonly string[], all: readonly string[]) => own.every((need) => all.includes(need));
  return answers.find((one) => within(one.must, must) && within(one.nice, nice) && within(one.not, not));
};

/** A question of the guide with the criteria that each answer accepts in a paid edition. */
export interface PaidQuestion {
  readonly answers: readonly (Required<Omit<Choice, 'skip'>> & { readonly paid: readonly string[] })[];
}

/** Criteria that a choice accepts in a paid edition, by its answers to the questions of the guide. */
export const paidIn = (questions: readonly PaidQuestion[], choice: Choice): string[] =>
  questions.flatMap(({ answers }) => answerIn(answers, choice)?.paid ?? []);

/** The features that a reader accepts in a paid edition, in a sentence after the needs; empty where there are none. */
export const acceptedText = (labels: readonly string[]): string =>
  labels.length > 0 ? `Paid features accepted: ${labels.join(', ')}.` : '';
