import { labLine, type LabLine, type LabParts } from '../../core/lab/line.ts';
import { editionsOf, newestSeen } from '../../core/lab/seen.ts';
import { FILES, PAGES, routes } from '../../core/routes.ts';
import { namesAnd } from '../../core/text/lists.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import { counted } from '../../core/text/words.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';

const SECTIONS = headings({
  findings: 'What was measured',
  missing: 'What was not measured',
  repeat: 'Repeat it, and send a result',
  files: 'Every run as it was seen',
});

/** A tool without any result, and the reason. */
export interface MissingView {
  readonly tool: ToolView;
  readonly because: string;
}

/** The page of the lab: what each experiment found, a sentence for each tool. */
export interface LabView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly lines: readonly LabLine[];
  readonly missing: readonly MissingView[];
  /** Ways to do it oneself. */
  readonly repeat: readonly Link[];
  readonly editions: readonly Link[];
  readonly results: Link;
}

/** Sections of the lab's own text that its pages lead to. */
const OWN = {
  'repeat-one-experiment': 'Repeat one experiment with packaged programs',
  'on-two-hosts-of-your-own': 'Without the lab, on two hosts of your own',
  'choices-that-matter-when-you-read-a-figure': 'Choices that matter when you read a figure',
  'send-a-result': 'Send a result',
};

/** Links to those that the text has. */
export const repeatLinks = ({ lab }: Pick<LabParts, 'lab'>): Link[] =>
  Object.entries(OWN)
    .filter(([id]) => lab.readme.some((section) => section.id === id))
    .map(([id, label]) => ({ label, to: routes.labMethod(id) }));

const missingOf = ({ tools, lab }: LabParts): MissingView[] =>
  tools
    .filter(({ id }) => !lab.results.some((result) => result.tools.some(({ tool }) => tool.id === id)))
    .map((tool) => ({
      tool: toolView(tool),
      because:
        lab.notMeasured.find((one) => one.tool.id === tool.id)?.because ?? 'nobody has run an experiment with it yet',
    }));

/** The page of the lab. */
export const labView = (parts: LabParts): LabView => {
  const seen = newestSeen(parts);
  const missing = missingOf(parts);
  const measured = parts.tools.filter(({ id }) => !missing.some(({ tool }) => tool.id === id));
  const { findings, missing: gap, repeat, files } = SECTIONS;
  const experiments = counted(seen.length, 'experiments');
  return {
    to: PAGES.lab,
    meta: {
      title: 'The lab: our own measurements',
      description: `${experiments} with ${namesAnd(measured)}, each repeat kept, with versions, machine and spread. Repeat them with packaged programs.`,
      lead: `We measured what no public source says. ${experiments} so far, every figure with its spread, the version it holds for, and its raw file.`,
      kind: 'page',
      updated: parts.lab.results[0]?.day,
      updatedLabel: 'Last run',
      source: 'content/lab.yml',
      markdown: true,
      outline: outlineOf([findings, ...(missing.length > 0 ? [gap] : []), repeat, files]),
    },
    sections: SECTIONS,
    lines: seen.map((one) => labLine(one, parts)),
    missing,
    repeat: repeatLinks(parts),
    editions: editionsOf(parts.lab).map((edition) => ({ label: `Edition ${edition}`, to: routes.edition(edition) })),
    results: { label: 'List of all raw files as JSON', to: FILES.labResults },
  };
};
