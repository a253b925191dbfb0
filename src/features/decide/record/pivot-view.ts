import type { Pivot, Turn } from '../../../core/decision/sensitivity.ts';
import { isOpen } from '../../../core/decision/verdict.ts';
import type { Fact, FindOut } from '../../../core/model.ts';
import { CERTAINTY_LABEL } from '../../../core/text/certainty-words.ts';
import { listed, namesAnd } from '../../../core/text/lists.ts';
import { editionText, formatValue } from '../../../core/text/words.ts';

/** One fact that would change a decision, in words. */
export interface PivotView {
  /** Such as "Alpha: Second seal: yes". */
  readonly text: string;
  /** Its cell, with the evidence. */
  readonly href: string;
  /** Such as "low certainty"; "no evidence found" for an unknown, and what our lab measured in its place. */
  readonly certainty: string;
  readonly open: boolean;
  /** The consequences, one sentence for each other first place. */
  readonly turns: readonly string[];
  /** A command that readers can run on their own host, where there is one. */
  readonly verify: string | undefined;
  /** What a reader can do about an open fact. */
  readonly findOut: FindOut | undefined;
}

/** The step where no better one is known. */
const TRY_IT: FindOut = { do: 'try it on a test server before you rely on it.' };

/** Most answers in one sentence. */
const SHOWN = 2;

const turnText = ({ answers, first }: Turn): string => {
  const quoted = answers.slice(0, SHOWN).map((answer) => `“${answer}”`);
  const said = answers.length > SHOWN ? [...quoted, 'another such answer'] : quoted;
  const then =
    first.length === 0
      ? 'none of them would be left'
      : `${namesAnd(first)} would ${first.length > 1 ? 'share the first place' : 'come first'}`;
  return `If it were ${listed(said, 'or')}, ${then}.`;
};

const certaintyOf = (fact: Fact | undefined): string => {
  if (fact?.certainty) return `${CERTAINTY_LABEL[fact.certainty.level]} certainty`;
  return fact?.measured ? fact.measured.text : 'no evidence found';
};

/** A fact that a decision depends on, in words; `cell` gives the address of its evidence. */
export const pivotView = (
  { product, criterion, fact, turns }: Pivot,
  cell: (row: string, tool: string) => string,
): PivotView => {
  const open = isOpen(fact);
  const answer = fact
    ? [formatValue(criterion, fact.value), editionText(fact)].filter(Boolean).join(', ')
    : 'not checked';
  return {
    text: `${product.name}: ${criterion.label}: ${answer}`,
    href: cell(criterion.id, product.id),
    certainty: certaintyOf(fact),
    open,
    turns: turns.map(turnText),
    verify: fact?.verify,
    findOut: !fact || fact.value === 'unknown' ? (criterion.findOut ?? (fact?.verify ? undefined : TRY_IT)) : undefined,
  };
};
