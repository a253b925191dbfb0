import type { Fit } from './fit.ts';

/** The must that ruled a tool out last, with the tools that nothing before it had ruled out. */
export interface Removal {
  readonly need: string;
  readonly tools: readonly Fit[];
}

/** Musts in the order in which they were chosen: those that stay keep their place, new ones follow. */
export const inOrderChosen = (before: readonly string[], must: readonly string[]): string[] => [
  ...before.filter((need) => must.includes(need)),
  ...must.filter((need) => !before.includes(need)),
];

/** The latest of the musts that ruled a tool out; undefined where all tools are left. `order` as they were chosen. */
export const lastRemoval = (order: readonly string[], fits: readonly Fit[]): Removal | undefined => {
  const removed = fits.flatMap((fit) => {
    const failing = new Set(fit.must.flatMap(({ need, verdict }) => (verdict === 'fails' ? [need] : [])));
    const at = order.findIndex((need) => failing.has(need));
    return at < 0 ? [] : [{ fit, at }];
  });
  const latest = removed.reduce((last, { at }) => Math.max(last, at), -1);
  const need = order[latest];
  if (need === undefined) return undefined;
  return { need, tools: removed.filter(({ at }) => at === latest).map(({ fit }) => fit) };
};
