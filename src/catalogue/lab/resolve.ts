import type { Experiment, Lab, LabResult, Tool } from '../../core/model.ts';
import { indexById } from '../../core/index-by-id.ts';
import { inOrder } from '../../core/text/order.ts';
import type { ContentFile } from '../layout.ts';
import { RESULTS, type Brought, type ResultFile } from './results.ts';
import { sectionsOf } from './sections.ts';

type Things<T> = ReadonlyMap<string, T>;

/** A result with the experiment and the tools that it names; nothing where the content has no such experiment. */
const resultOf = (
  { file, text, data }: ResultFile,
  experiments: Things<Experiment>,
  tools: Things<Tool>,
): LabResult[] => {
  const experiment = experiments.get(data.experiment);
  if (!experiment) return [];
  const measured = data.tools.flatMap(({ tool: id, ...rest }) => {
    const tool = tools.get(id);
    return tool ? [{ ...rest, tool }] : [];
  });
  const day = data.began.slice(0, 10);
  return [{ ...data, experiment, tools: measured, day, path: file.slice(RESULTS.length + 1), text }];
};

/** What the lab asks and what it found, the newest result first. */
export const labOf = (
  files: readonly ContentFile[],
  experiments: readonly object[],
  tools: readonly Tool[],
  { results, readme }: Brought,
): Lab => {
  const asked = experiments as readonly Experiment[];
  const [known, described] = [indexById(tools), indexById(asked)];
  const file = files.find(({ kind }) => kind === 'experiments') as ContentFile<'experiments'> | undefined;
  return {
    experiments: asked,
    results: results.flatMap((one) => resultOf(one, described, known)).toSorted((a, b) => inOrder(b.began, a.began)),
    notMeasured: (file?.data.notMeasured ?? []).flatMap(({ tool: { id }, because }) => {
      const tool = known.get(id);
      return tool ? [{ tool, because }] : [];
    }),
    readme: sectionsOf(readme),
  };
};
