import type { LabParts } from '../../core/lab/line.ts';
import { routes, type Address } from '../../core/routes.ts';

/** One raw file of the lab, for programs. */
interface ListedResult {
  readonly edition: number;
  readonly experiment: string;
  readonly day: string;
  readonly machine: string;
  readonly tools: readonly { readonly tool: string; readonly version: string }[];
  readonly digest: string;
  readonly url: string;
}

/** Every result of the lab with the address of its raw file, the newest first. */
export const resultList = ({ lab }: Pick<LabParts, 'lab'>, address: Address): ListedResult[] =>
  lab.results.map(({ edition, experiment, day, machine, tools, digest, path }) => ({
    edition,
    experiment: experiment.id,
    day,
    machine: machine.name,
    tools: tools.map(({ tool, programs }) => ({ tool: tool.id, version: programs[0]?.version ?? '' })),
    digest,
    url: address(routes.labResult(path)),
  }));
