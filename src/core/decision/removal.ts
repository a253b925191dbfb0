import type { Fit } from './fit.ts';

/** A must with the tools that it rules out. */
export interface Removal {
  readonly need: string;
  readonly tools: readonly Fit[];
}

/** Every tool that is ruled out, each once: by the first of its musts that it fails, whatever was chosen first. */
export const removals = (fits: readonly Fit[]): Removal[] => {
  const found = new Map<string, Fit[]>();
  for (const fit of fits) {
    const need = fit.must.find(({ verdict }) => verdict === 'fails')?.need;
    if (need !== undefined) found.set(need, [...(found.get(need) ?? []), fit]);
  }
  return [...found].map(([need, tools]) => ({ need, tools }));
};
