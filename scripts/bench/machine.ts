import { cpus } from 'node:os';

const all = cpus();

/** The processor that this runs on, for the circumstances of a measurement. */
export const PROCESSOR = { model: all[0]?.model.trim() ?? 'unknown', cores: all.length } as const;
