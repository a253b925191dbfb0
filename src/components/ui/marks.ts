import type { GLYPHS, HUES } from '../../schemas/tool.ts';
import type { SUPPORT } from '../../schemas/fact.ts';

export type Hue = (typeof HUES)[number];
export type Glyph = (typeof GLYPHS)[number];
export type SupportValue = (typeof SUPPORT)[number];
export type VerdictValue = 'meets' | 'partly' | 'fails' | 'unknown';

/** A word and the class that draws the shape before it. Classes are written out so that the style sheet's scanner sees them. */
interface Mark {
  readonly word: string;
  readonly class: string;
}

export const VERDICT_MARKS: Readonly<Record<VerdictValue, Mark>> = {
  meets: { word: 'Meets', class: 'mark mark-meets' },
  partly: { word: 'Partly', class: 'mark mark-partly' },
  fails: { word: 'Fails', class: 'mark mark-fails' },
  unknown: { word: 'Unknown', class: 'mark mark-unknown' },
};

export const SUPPORT_MARKS: Readonly<Record<SupportValue, Mark>> = {
  yes: { word: 'Yes', class: 'mark mark-meets' },
  partly: { word: 'Partly', class: 'mark mark-partly' },
  no: { word: 'No', class: 'mark mark-fails' },
  unknown: { word: 'Unknown', class: 'mark mark-unknown' },
  'not-applicable': { word: 'Not applicable', class: 'mark mark-not-applicable' },
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
