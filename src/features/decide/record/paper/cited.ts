import type { NumberedSource } from '../bibliography.ts';
import type { RecordNeed, RecordView } from '../record-view.ts';

/** How much a reader of paper needs the source of an answer: first what is said against the first tool or least certain of it, and why others are out. */
const urgency = ({ wish, cells }: RecordNeed, place: number): number => {
  const { verdict, proofs = [] } = cells[place] ?? {};
  const sure = proofs.every(({ certainty = 'high' }) => certainty === 'high');
  if (verdict === 'meets') return place === 0 && !sure ? 0 : 2;
  return wish === 'must' && (place === 0 || verdict === 'fails') ? 0 : 1;
};

/** The first source of each answer, in the order of the table: the record has all. */
export const cited = ({ needs, sources }: Pick<RecordView, 'needs' | 'sources'>, most = Infinity): NumberedSource[] => {
  const first = needs.flatMap((need) =>
    need.cells.flatMap(({ sources: [number] }, place) => (number ? [{ number, urgency: urgency(need, place) }] : [])),
  );
  const urgent = new Set(first.toSorted((a, b) => a.urgency - b.urgency).map(({ number }) => number));
  const kept = [...urgent].slice(0, most);
  const order = [...new Set(first.map(({ number }) => number))];
  return order.filter((number) => kept.includes(number)).flatMap((number) => sources[number - 1] ?? []);
};
