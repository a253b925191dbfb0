import type { LabParts } from '../../../core/lab/line.ts';
import { PAGES } from '../../../core/routes.ts';
import type { TextSection } from '../../../core/text/blocks.ts';
import type { PageMeta } from '../../../core/view/page.ts';

/** How the lab works and how to repeat it, from the lab's README. */
export interface MethodView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: readonly TextSection[];
}

/** The page of the method. */
export const methodView = ({ lab: { readme } }: Pick<LabParts, 'lab'>): MethodView => ({
  to: PAGES.labMethod,
  meta: {
    title: 'How the lab works, and how to repeat it',
    description:
      'What you need, the command, what each figure counts, and how to send your own result: the manual of our lab for readers who repeat it.',
    lead: 'You bring the programs, as packages of the projects, and one Linux machine. The lab does the rest and keeps every repeat.',
    kind: 'page',
    source: 'lab/README.md',
    markdown: true,
    crumbs: [{ label: 'Lab', to: PAGES.lab }],
    outline: readme.map(({ id, title, level }) => ({ id, title, level })),
  },
  sections: readme,
});
