import type { Catalogue } from '../../catalogue/index.ts';
import { certaintySaid, MEASURED } from '../../core/decision/reason.ts';
import { judgeNeed, type NeedVerdict } from '../../core/decision/verdict.ts';
import type { Criterion, Need, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { criterionLinks } from '../../core/view/links.ts';
import type { Link } from '../../core/view/page.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { verdictCounts } from './counts.ts';

/** Verdict of one tool for a need. */
export interface NeedCard {
  readonly tool: ToolView;
  readonly verdict: Verdict;
  /** The verdict in words, and that it rests on our measurement if it does. */
  readonly said: string;
  /** The same with the certainty of that. */
  readonly words: string;
  readonly facts: readonly FactView[];
  /** True if need and criterion have the same name: heading and verdict then already give the answer. */
  readonly plain: boolean;
}

/** If there are more tools than cards: which others meet the need, and how many do not. */
export interface OtherTools {
  /** Such as "Of 103 tools: 40 meets, 3 unknown, 60 fails." */
  readonly text: string;
  /** Each tool that meets it and has no card, leading to its first deciding answer. */
  readonly met: readonly Link[];
  /** The answers of every tool, by the criteria that decide the need. */
  readonly rows: readonly Link[];
}

/** Verdicts of the tools for a need. */
export interface NeedCards {
  /** Each tool; of more than a page holds, the first of those that meet it. */
  readonly cards: readonly NeedCard[];
  /** The verdict of every tool. */
  readonly verdicts: readonly Verdict[];
  readonly others?: OtherTools;
}

interface JudgedTool extends Pick<NeedVerdict, 'verdict' | 'deciding'> {
  readonly tool: Tool;
}

const wordsOf = ({ verdict, deciding }: JudgedTool): Pick<NeedCard, 'said' | 'words'> => {
  const { label } = VERDICT_WORDS[verdict];
  if (!deciding.some((rule) => rule.measured === 'decides')) return { said: label, words: label };
  const said = `${label} by our measurement`;
  return { said, words: `${said}, ${certaintySaid(MEASURED)}` };
};

/** A card has the figure of our lab as well where the need asks what vendors ask for. */
const cardOf = (need: Need, judged: JudgedTool, criteria: readonly Criterion[], today: string): NeedCard => {
  const { tool, verdict } = judged;
  const rows = need.rules.map(({ criterion }) => criterion);
  const taken = new Set(rows.map(({ id }) => tool.facts[id]?.measured?.row));
  const measured = criteria.filter(({ id }) => taken.has(id));
  const [only, ...others] = rows;
  const plain = others.length === 0 && measured.length === 0 && only?.label === need.label && only.kind === 'support';
  const facts = factViews(tool, [...rows, ...measured], today);
  return { tool: toolView(tool), verdict, ...wordsOf(judged), facts, plain };
};

/** The tools with a card, and the text about all others. */
export const cardsOf = (
  need: Need,
  { tools, criteria, today }: Pick<Catalogue, 'tools' | 'criteria' | 'today'>,
): NeedCards => {
  const judged = tools.map((tool): JudgedTool => ({ tool, ...judgeNeed(need, tool) }));
  const verdicts = judged.map(({ verdict }) => verdict);
  const cards = (shown: readonly JudgedTool[]) => shown.map((one) => cardOf(need, one, criteria, today));
  if (tools.length <= TOOLS_ON_A_PAGE) return { cards: cards(judged), verdicts };
  const met = judged.filter(({ verdict }) => verdict === 'meets');
  const rows = [...new Set(need.rules.map(({ criterion }) => criterion))];
  return {
    cards: cards(met.slice(0, TOOLS_ON_A_PAGE)),
    verdicts,
    others: {
      text: `Of ${tools.length} tools: ${verdictCounts(verdicts)
        .map(({ text }) => text)
        .join(', ')}.`,
      met: met.slice(TOOLS_ON_A_PAGE).map(({ tool: { id, name } }) => ({
        label: name,
        to: rows[0] ? routes.cell(rows[0].id, id) : routes.tool(id),
      })),
      rows: criterionLinks(rows),
    },
  };
};
