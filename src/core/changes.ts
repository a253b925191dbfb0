import { cellId } from './place-ids.ts';
import type { Change, Criterion, Fact, Tool } from './model.ts';
import { inOrder } from './text/order.ts';
import { answerText, formatValue } from './text/words.ts';

/** The published value of a cell. Notes and sources may change without an announcement. */
export type PublishedFact = Pick<Fact, 'value' | 'edition'>;

/** The data that was published last. */
export interface Published {
  /** Ids of the changes that were announced by then. */
  readonly changes: readonly string[];
  /** What was in each cell, by the cell's address. */
  readonly facts: Readonly<Record<string, PublishedFact>>;
}

/** The part of the content that is published and compared. */
export interface Announced {
  readonly tools: readonly Pick<Tool, 'id' | 'facts'>[];
  readonly criteria: readonly Criterion[];
  readonly changes: readonly Change[];
}

/** A cell whose value differs from the published one without a change. */
export interface Unannounced {
  readonly cell: string;
  /** Old and new value in words. */
  readonly from: string;
  readonly to: string;
}

/** The newest first; of one day in the order they were written. */
export const newestFirst = (changes: readonly Change[]): Change[] => changes.toSorted((a, b) => inOrder(b.on, a.on));

/** The value of a cell in the words of a change: `yes (paid edition)`. */
export const changeWords = (criterion: Criterion, { value, edition }: PublishedFact): string =>
  answerText({ text: formatValue(criterion, value), edition });

const cellsOf = ({ tools, criteria }: Announced) =>
  tools.flatMap(({ id, facts }) =>
    criteria.flatMap((criterion) => {
      const fact = facts[criterion.id];
      return fact ? [{ cell: cellId(criterion.id, id), criterion, fact }] : [];
    }),
  );

/** A change with both answers in words, which its author gives as data. */
export const inWords = (change: Omit<Change, 'from' | 'to'>): Change => ({
  ...change,
  from: change.was ? changeWords(change.criterion, change.was) : (change.said ?? ''),
  to: changeWords(change.criterion, change.is),
});

/** The published data of the content. */
export const publishedOf = (content: Announced): Published => ({
  changes: content.changes.map(({ id }) => id),
  facts: Object.fromEntries(cellsOf(content).map(({ cell, fact: { value, edition } }) => [cell, { value, edition }])),
});

/** Whether two answers are one, for the same edition. */
export const sameAnswer = (a: PublishedFact, b: PublishedFact): boolean =>
  JSON.stringify([a.value, a.edition]) === JSON.stringify([b.value, b.edition]);

/** Every cell that differs from what was published and has no new change that ends in its value. */
export const unannounced = (published: Published, content: Announced): Unannounced[] => {
  const fresh = content.changes.filter(({ id }) => !published.changes.includes(id));
  return cellsOf(content).flatMap(({ cell, criterion, fact }) => {
    const before = published.facts[cell];
    if (!before || sameAnswer(before, fact)) return [];
    const to = changeWords(criterion, fact);
    const recorded = fresh.some((change) => cellId(change.criterion.id, change.tool.id) === cell && change.to === to);
    return recorded ? [] : [{ cell, from: changeWords(criterion, before), to }];
  });
};

/** The message for the author of such a cell. */
export const unannouncedText = ({ cell, from, to }: Unannounced): string =>
  `${cell}  "${from}" became "${to}"  add an entry to content/changes.yml with this new value`;
