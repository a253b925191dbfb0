import { judgeNeed, level } from '../../core/decision/verdict.ts';
import { indexById } from '../../core/index-by-id.ts';
import type { Criterion, Need, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { verdictCell } from '../../core/view/verdict-table.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';

/** A need that one tool meets and the other does not. */
export interface TakeClause extends Link {
  /** `Beta fails`, with the deciding answers. */
  readonly other: string;
  readonly why: readonly Link[];
}

/** When to take one tool and not the other. */
export interface Take {
  readonly tool: ToolView;
  readonly clauses: readonly TakeClause[];
  /** How many needs it meets that the other is known not to meet in full. */
  readonly count: number;
}

/** As many reasons as a reader can keep in mind. */
const CLAUSES = 3;

interface Candidate {
  readonly need: Need;
  readonly gap: number;
  readonly clause: TakeClause;
  /** The answers of the other tool that decide it. */
  readonly because: readonly string[];
}

const candidates = (tool: Tool, other: Tool, needs: readonly Need[], criteria: readonly Criterion[]): Candidate[] => {
  const byId = indexById(criteria);
  return needs.flatMap((need) => {
    const [own, theirs] = [judgeNeed(need, tool), judgeNeed(need, other)];
    if (own.verdict !== 'meets' || theirs.verdict === 'unknown' || theirs.verdict === 'meets') return [];
    const { why, because } = verdictCell(other, theirs, byId);
    const clause = {
      ...{ label: need.label, to: routes.need(need.id), why },
      other: `${other.name} ${VERDICT_WORDS[theirs.verdict].label}`,
    };
    return [{ need, clause, because, gap: level(own.verdict) - level(theirs.verdict) }];
  });
};

/**
 * When to take `tool` rather than `other`: the needs that only it meets, the widest gap first, then what the front page
 * asks, then in the order of needs. A row decides one clause only, so that three reasons are three.
 */
export const takeWhen = (tool: Tool, other: Tool, needs: readonly Need[], criteria: readonly Criterion[]): Take => {
  const ordered = candidates(tool, other, needs, criteria).toSorted(
    (a, b) => b.gap - a.gap || Number(b.need.featured) - Number(a.need.featured),
  );
  const used = new Set<string>();
  const apart = ordered.filter(({ because }) => {
    const fresh = because.every((row) => !used.has(row));
    for (const row of because) used.add(row);
    return fresh;
  });
  const clauses = apart.slice(0, CLAUSES).map(({ clause }) => clause);
  return { tool: toolView(tool), clauses, count: ordered.length };
};
