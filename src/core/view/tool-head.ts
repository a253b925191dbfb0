import { dayText } from '../text/day.ts';
import { behindWords, type Behind } from '../freshness.ts';
import type { Tool } from '../model.ts';
import { toolView, type ToolView } from './tool-view.ts';

/** The column of one tool in a table: its name, and what its facts hold for. */
export interface ToolColumn extends ToolView {
  readonly notes: readonly string[];
}

/** One column a tool. With `behind`, each says the day of its check too, and how far it is behind the newest release. */
export const toolColumns = (tools: readonly Tool[], behind?: ReadonlyMap<string, Behind>): ToolColumn[] =>
  tools.map((tool) => {
    const { version, on } = tool.checked;
    if (!behind) return { ...toolView(tool), notes: [`facts for ${version}`] };
    const gap = behind.get(tool.id);
    const late = gap ? behindWords(gap) : 'the newest release known';
    return { ...toolView(tool), notes: [`${version}, ${dayText(on)}`, late] };
  });
