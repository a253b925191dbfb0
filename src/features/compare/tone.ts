import type { ValueView } from '../../core/view/fact-view.ts';
import type { Support, Verdict } from '../../core/vocabulary.ts';

const TONES: Readonly<Partial<Record<Support, Verdict>>> = {
  yes: 'meets',
  partly: 'partly',
  no: 'fails',
  unknown: 'unknown',
};

/** The colour of an answer on an image, where it has one. */
export const toneOf = ({ mark }: ValueView): Verdict | undefined => mark && TONES[mark];
