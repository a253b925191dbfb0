import type { GuideEnd } from '../../core/decision/guide.ts';

/** Why the guide asks nothing more. */
export const END_TEXT: Readonly<Record<GuideEnd, string>> = {
  none: 'Nothing meets all of these answers. Change one of them.',
  one: 'That is enough: only one is left, and no further answer puts another first.',
  settled: 'That is enough: no further answer changes which one comes first.',
  enough: 'That is enough for a first choice. Further needs may still tell apart what is left.',
};
