import { labLine, type LabLine, type LabParts } from '../../core/lab/line.ts';
import { editionsOf } from '../../core/lab/seen.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import { counted } from '../../core/text/words.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { runViews, type RunView } from './conditions.ts';
import { seenIn } from './experiment-view.ts';
import { repeatLinks } from './view.ts';

const SECTIONS = headings({ experiments: 'Experiments, runs and raw files', method: 'Method' });

/** One experiment of an edition with its runs. */
export interface EditionRuns extends Pick<LabLine, 'link' | 'asks'> {
  readonly runs: readonly RunView[];
}

/** The page of one edition of the method: everything that was measured with it. */
export interface EditionView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly experiments: readonly EditionRuns[];
  readonly method: readonly Link[];
}

/** The page of one edition. */
export const editionView = (parts: LabParts, edition: number): EditionView => {
  const seen = seenIn(parts, edition);
  const results = parts.lab.results.filter((result) => result.edition === edition);
  const runs = counted(results.length, 'runs');
  return {
    to: routes.edition(edition),
    meta: {
      title: `Lab, edition ${edition}: runs and machines`,
      heading: `Edition ${edition} of the lab`,
      description: `${counted(seen.length, 'experiments')} in ${runs}: the machines, their load, and every raw file of this edition of our method.`,
      lead: `An edition numbers the method. We never compare figures of two editions. This one has ${runs}.`,
      kind: 'page',
      updated: results[0]?.day,
      updatedLabel: 'Last run',
      source: 'lab/',
      markdown: true,
      crumbs: [{ label: 'Lab', to: PAGES.lab }],
      outline: outlineOf(Object.values(SECTIONS)),
    },
    sections: SECTIONS,
    experiments: seen.map((one) => {
      const { link, asks } = labLine(one, parts);
      return { link, asks, runs: runViews(one) };
    }),
    method: repeatLinks(parts),
  };
};

/** The pages of all editions. */
export const editionViews = (parts: LabParts): { readonly edition: string; readonly view: EditionView }[] =>
  editionsOf(parts.lab).map((edition) => ({ edition: String(edition), view: editionView(parts, edition) }));
