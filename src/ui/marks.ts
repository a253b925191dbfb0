import type { ClaimFinding, Glyph, Hue, Support, Verdict } from '../core/vocabulary.ts';

/* Classes are written out in full, because the style sheet's scanner does not find composed names. */

/** The class that draws the shape before a verdict's word. */
export const VERDICT_CLASSES: Readonly<Record<Verdict, string>> = {
  meets: 'mark mark-meets',
  partly: 'mark mark-partly',
  fails: 'mark mark-fails',
  unknown: 'mark mark-unknown',
};

/** The same for the answers of a support row. */
export const SUPPORT_CLASSES: Readonly<Record<Support, string>> = {
  yes: 'mark mark-meets',
  partly: 'mark mark-partly',
  no: 'mark mark-fails',
  unknown: 'mark mark-unknown',
  'not-applicable': 'mark mark-not-applicable',
};

/** The same for what we found of a claim. */
export const FINDING_CLASSES: Readonly<Record<ClaimFinding, string>> = {
  wrong: 'mark mark-fails',
  outdated: 'mark mark-outdated',
  partly: 'mark mark-partly',
  unverifiable: 'mark mark-unknown',
  confirmed: 'mark mark-meets',
};

export const HUE_CLASSES: Readonly<Record<Hue, string>> = {
  blue: 'hue-blue',
  orange: 'hue-orange',
  purple: 'hue-purple',
  green: 'hue-green',
  red: 'hue-red',
  grey: 'hue-grey',
};

export const GLYPH_CLASSES: Readonly<Record<Glyph, string>> = {
  circle: 'glyph-circle',
  square: 'glyph-square',
  triangle: 'glyph-triangle',
  diamond: 'glyph-diamond',
  hexagon: 'glyph-hexagon',
  cross: 'glyph-cross',
};
