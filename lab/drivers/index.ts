import type { Driver } from './driver.ts';
import { headscale } from './headscale.ts';
import { netbird } from './netbird.ts';

/** Every tool that the lab can operate, in alphabetical order. */
export const DRIVERS: readonly Driver[] = [headscale, netbird];
