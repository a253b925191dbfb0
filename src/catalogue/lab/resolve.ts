import type { Experiment, Lab, LabResult, Source, Tool } from '../../core/model.ts';
import { indexById } from '../../core/index-by-id.ts';
import { inOrder } from '../../core/text/order.ts';
import type { ContentFile } from '../layout.ts';
import { RESULTS, type Brought, type ResultFile } from './results.ts';
import { sectionsOf } from './sections.ts';

type Things<T> = ReadonlyMap<string, T>;

/** True if a source is about what one run gave for one tool: it names the day of the run. */
const cites =
  (day: string, { edition, experiment }: ResultFile['data'], tool: string) =>
  ({ date, lab }: Source): boolean =>
    lab !== undefined &&
    (date === day || lab.again.includes(day)) &&
    lab.edition === edition &&
    lab.experiment === experiment &&
    lab.tool.id === tool;

/** A result with the experiment and the tools that it names; nothing where the content has no such experiment. */
const resultOf = (
  { file, text, data }: ResultFile,
  experiments: Things<Experiment>,
  tools: Things<Tool>,
  sources: readonly Source[],
): LabResult[] => {
  const experiment = experiments.get(data.experiment);
  if (!experiment) return [];
  const day = data.began.slice(0, 10);
  const measured = data.tools.flatMap(({ tool: id, ...rest }) => {
    const tool = tools.get(id);
    return tool ? [{ ...rest, tool, cited: sources.some(cites(day, data, id)) }] : [];
  });
  return [{ ...data, experiment, tools: measured, day, path: file.slice(RESULTS.length + 1), text }];
};

/** What the lab asks and what it found, the newest result first. */
export const labOf = (
  files: readonly ContentFile[],
  experiments: readonly object[],
  { tools, sources }: { readonly tools: readonly Tool[]; readonly sources: readonly Source[] },
  { results, readme }: Brought,
): Lab => {
  const asked = experiments as readonly Experiment[];
  const [known, described] = [indexById(tools), indexById(asked)];
  const file = files.find(({ kind }) => kind === 'experiments') as ContentFile<'experiments'> | undefined;
  return {
    experiments: asked,
    results: results
      .flatMap((one) => resultOf(one, described, known, sources))
      .toSorted((a, b) => inOrder(b.began, a.began)),
    notMeasured: (file?.data.notMeasured ?? []).flatMap(({ tool: { id }, because }) => {
      const tool = known.get(id);
      return tool ? [{ tool, because }] : [];
    }),
    readme: sectionsOf(readme),
  };
};
