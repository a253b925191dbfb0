import type { Catalogue } from '../../catalogue/index.ts';
import { behindWords } from '../../core/freshness.ts';
import type { Fact, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';

/** Rows that are checked at least this often, in days, change most often. */
const OFTEN = 120;

/** Facts of a tool that its newest release may have changed. */
export interface NewerView {
  readonly id: string;
  readonly title: string;
  /** Such as "Facts hold for v1.2.0, 2 minor versions behind v1.4.0." */
  readonly gap: string;
  /** Facts that were read for a newer version already. */
  readonly known: readonly Link[];
  /** The rule that the next list follows. */
  readonly rule: string;
  /** Facts that a newer release most likely touches. */
  readonly touched: readonly Link[];
}

/**
 * Whether a fact was checked for a newer version than the other facts of its tool. An older version lowers its
 * certainty.
 */
const isNewer = (fact: Fact | undefined, version: string): boolean =>
  fact?.checked !== undefined &&
  fact.checked.version !== version &&
  fact.certainty?.reasons.includes('older-version') === false;

type Read = Pick<Catalogue, 'criteria' | 'changes' | 'behind'>;

/**
 * Releases after the checked version, and the facts that they most likely touch. Nobody has read them, so the rule is
 * simple: rows of this tool that have changed before, and rows that must be checked most often.
 */
export const newerView = (tool: Tool, { criteria, changes, behind }: Read): NewerView | undefined => {
  const gap = behind.get(tool.id);
  if (!gap) return undefined;
  const { version } = tool.checked;
  const cell = ({ id, label }: { readonly id: string; readonly label: string }): Link => ({
    label,
    to: routes.cell(id, tool.id),
  });
  const isRead = ({ id }: { readonly id: string }) => isNewer(tool.facts[id], version);
  const hasChanged = ({ id }: { readonly id: string }) =>
    changes.some((change) => change.tool.id === tool.id && change.criterion.id === id);
  const open = criteria.filter((criterion) => !isRead(criterion));
  return {
    ...{ id: 'newer', title: 'Newer releases' },
    gap: `Facts hold for ${version}: ${behindWords(gap)}.`,
    known: criteria.filter(isRead).map(cell),
    rule: `We have not read what the newer releases change. By a simple rule, they most likely affect the facts that have changed before and those that we check at least every ${OFTEN} days.`,
    touched: open.filter((criterion) => hasChanged(criterion) || criterion.maxAgeDays <= OFTEN).map(cell),
  };
};
