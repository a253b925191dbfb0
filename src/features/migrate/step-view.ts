import type { Migration } from '../../core/model.ts';
import type { Heading } from '../../core/text/outline.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import type { StepId } from '../../core/vocabulary.ts';
import { STEP_TITLE } from './migration.ts';

/** A passage with the sources that it rests on. */
export interface Cited {
  readonly text: string;
  readonly sources: readonly SourceView[];
}

/** One step of the work. */
export interface StepView extends Heading {
  readonly work: Cited;
  readonly checks: readonly {
    readonly what: string;
    readonly on: string;
    readonly command: string;
    /** Effect of the command, how to undo it, and its sources. */
    readonly effect: Cited;
  }[];
  readonly back: string;
}

/** The steps of the work, in their order. */
export const stepViews = ({ steps }: Migration): StepView[] =>
  (Object.entries(STEP_TITLE) as [StepId, string][]).map(([id, title], index) => {
    const { do: work, checks, back, sources } = steps[id];
    return {
      id: `step-${id}`,
      title: `Step ${index + 1}: ${title.toLowerCase()}`,
      work: { text: work, sources: sources.map(sourceView) },
      checks: checks.map(({ what, on, command, effect, undo, version, sources: read }) => ({
        ...{ what, on, command },
        effect: { text: `${effect} Checked in: ${version}. Undo: ${undo}`, sources: read.map(sourceView) },
      })),
      back,
    };
  });
