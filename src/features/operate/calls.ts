import type { Heard, PART_SIDES } from '../../core/vocabulary.ts';

/** Whether something was heard, in words. */
export const HEARD_LABEL: Readonly<Record<Heard, string>> = {
  seen: 'seen',
  'not-seen': 'not seen',
  'not-run': 'not run',
};

/** Who asked, in words. */
export const CALLER_LABEL: Readonly<Record<(typeof PART_SIDES)[number], string>> = {
  server: 'server',
  node: 'node',
};
