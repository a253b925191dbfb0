import type { Heard, PART_SIDES } from '../../core/vocabulary.ts';

/** Words for whether the lab heard it. */
export const HEARD_LABEL: Readonly<Record<Heard, string>> = {
  seen: 'seen',
  'not-seen': 'not seen',
  'not-run': 'not run',
};

/** Words for which program asked. */
export const CALLER_LABEL: Readonly<Record<(typeof PART_SIDES)[number], string>> = {
  server: 'server',
  node: 'node',
};
