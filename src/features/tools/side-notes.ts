import { factViews, type FactView } from '../../core/view/fact-view.ts';
import type { Criterion, Tool } from '../../core/model.ts';
import { cellId } from '../../core/place-ids.ts';
import { sectionTexts } from '../../core/text/outline.ts';

/** One answer beside the text that rests on it. */
export interface SideNote {
  readonly label: string;
  readonly to: string;
  readonly value: FactView['value'];
  /** Kind of its best source, with the version where that is not the version of the page. */
  readonly rests: string;
}

const noteOf = (tool: Tool, { criterion, to, value, kind, checked }: FactView): SideNote => ({
  ...{ label: criterion.label, to, value },
  rests: checked.version === tool.checked.version ? kind : `${kind}, ${checked.version}`,
});

/** The answers that each section of a tool's text links to, by the id of the section, in the order of the comparison. */
export const sideNotes = (
  tool: Tool,
  criteria: readonly Criterion[],
  today: string,
): Readonly<Record<string, readonly SideNote[]>> =>
  Object.fromEntries(
    sectionTexts(tool.body).flatMap(({ id, text }) => {
      const linked = criteria.filter((criterion) => text.includes(`#${cellId(criterion.id, tool.id)})`));
      const notes = factViews(tool, linked, today).map((fact) => noteOf(tool, fact));
      return notes.length > 0 ? [[id, notes]] : [];
    }),
  );
