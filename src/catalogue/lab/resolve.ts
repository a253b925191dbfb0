import type { Experiment, Lab, LabResult, Tool } from '../../core/model.ts';
import type { ContentFile } from '../layout.ts';
import { RESULTS, type Brought, type ResultFile } from './results.ts';
import { sectionsOf } from './sections.ts';

type Things<T> = ReadonlyMap<string, T>;
const byId = <T extends { readonly id: string }>(things: readonly T[]): Things<T> =>
  new Map(things.map((thing) => [thing.id, thing]));

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
  return [{ ...data, experiment, tools: measured, path: file.slice(RESULTS.length + 1), text }];
};

/** What the lab asks and what it found, the newest result first. */
export const labOf = (
  files: readonly ContentFile[],
  experiments: readonly object[],
  tools: readonly Tool[],
  { results, readme }: Brought,
): Lab => {
  const asked = experiments as readonly Experiment[];
  const known = byId(tools);
  const file = files.find(({ kind }) => kind === 'experiments') as ContentFile<'experiments'> | undefined;
  return {
    experiments: asked,
    results: results
      .flatMap((one) => resultOf(one, byId(asked), known))
      .toSorted((a, b) => (a.began < b.began ? 1 : a.began > b.began ? -1 : 0)),
    notMeasured: (file?.data.notMeasured ?? []).flatMap(({ tool: { id }, because }) => {
      const tool = known.get(id);
      return tool ? [{ tool, because }] : [];
    }),
    readme: sectionsOf(readme),
  };
};
