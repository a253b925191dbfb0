import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Tool } from '../../src/core/model.ts';
import { SITE_NAME } from '../../src/core/navigation.ts';
import { PREVIEW } from '../../src/layouts/preview.ts';
import type { Card, CardRow } from '../../src/core/view/page.ts';
import { isForTests } from '../effort.ts';
import { colour } from './theme.ts';

const [INK, SOFT, RULE, PAPER] = [colour('ink'), colour('soft'), colour('rule'), colour('paper')];

const GLYPHS: Readonly<Record<Tool['glyph'], string>> = {
  circle: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  square: 'M2 2h16v16H2z',
  triangle: 'M10 1l10 18H0z',
  diamond: 'M10 0l10 10-10 10L0 10z',
  hexagon: 'M5 1.3h10L20 10l-5 8.7H5L0 10z',
  cross: 'M7 0h6v7h7v6h-7v7H7v-7H0V7h7z',
};

const require = createRequire(import.meta.url);
/** Fonts come with the project, so that an image has the same bytes on every machine. */
const font = (file: string, name: string, weight: 400 | 600 | 700) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFileSync(require.resolve(file)),
});
const FONTS = [
  font('@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff', 'serif', 700),
  font('@fontsource/inter/files/inter-latin-400-normal.woff', 'sans', 400),
  font('@fontsource/inter/files/inter-latin-600-normal.woff', 'sans', 600),
];

interface Part {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}
type Style = Readonly<Record<string, string | number>>;

const box = (style: Style, ...children: (Part | string)[]): Part => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});
const glyph = ({ hue, glyph: shape }: Pick<Tool, 'hue' | 'glyph'>): Part => ({
  type: 'svg',
  props: {
    ...{ width: 26, height: 26, viewBox: '0 0 20 20' },
    children: { type: 'path', props: { d: GLYPHS[shape], fill: colour(hue) } },
  },
});

const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\s,;:.]+\S*$/, '')} …`;

const CELL = { fontSize: 30, flex: 1, flexBasis: 0, paddingRight: 20 };
const QUIET = { ...CELL, fontSize: 22, color: SOFT };
/** A stamp in two lines beside an answer in two lines: with three tools, the name of the site stays on the image. */
const BESIDE_QUIET = { fontSize: 26, flex: 1.5 };
const rowPart = ({ label, cells }: CardRow, first: boolean): Part =>
  box(
    { borderTop: `2px solid ${first ? INK : RULE}`, padding: '16px 0', alignItems: 'center' },
    box({ width: 300, flexShrink: 0, fontSize: 26, color: SOFT, paddingRight: 20 }, label),
    ...cells.map(({ text, tone, quiet }) => {
      const said = clip(text, 110 / cells.length);
      if (quiet) return box(QUIET, said);
      const size = cells.some((cell) => cell.quiet) ? BESIDE_QUIET : {};
      return box({ ...CELL, ...size, color: tone ? colour(tone) : INK, fontWeight: 600 }, said);
    }),
  );

/** Names of the tools above their columns. */
const head = ({ tools, rows }: Card): Part[] => {
  if (tools.length < 2 || rows.some(({ cells }) => cells.length !== tools.length)) return [];
  const names = tools.map((tool) =>
    box({ ...CELL, alignItems: 'center', gap: 14, fontWeight: 600, color: colour(tool.hue) }, glyph(tool), tool.name),
  );
  return rows.length === 0 ? [] : [box({ padding: '0 0 14px' }, box({ width: 300, flexShrink: 0 }, ''), ...names)];
};

/** Above three rows there is room for one line of a title. */
const titleSize = ({ title, rows }: Card): number =>
  title.length > 90 ? 46 : title.length > (rows.length > 2 ? 26 : 45) ? 56 : 72;

const layout = (card: Card, site: string): Part => {
  const { kicker, title, text, tools, rows } = card;
  const body = rows.length > 0 ? rows.map((row, index) => rowPart(row, index === 0)) : [];
  const lead = clip(text, title.length > 60 ? 190 : 300);
  const mark = tools.length === 1 && tools[0] ? [glyph(tools[0])] : [];
  return box(
    {
      ...{
        width: PREVIEW.width,
        height: PREVIEW.height,
        padding: '48px 72px',
        flexDirection: 'column',
        boxSizing: 'border-box',
      },
      ...{ background: PAPER, color: INK, fontFamily: 'sans', borderTop: `14px solid ${INK}` },
    },
    box({ fontSize: 26, color: SOFT, gap: 14, alignItems: 'center' }, ...mark, box({}, kicker)),
    box(
      { fontFamily: 'serif', fontWeight: 700, fontSize: titleSize(card), lineHeight: 1.15, margin: '14px 0 0' },
      title,
    ),
    box({ flex: 1 }, ''),
    ...(rows.length > 0
      ? [box({ flexDirection: 'column', marginTop: 12 }, ...head(card), ...body)]
      : [box({ fontSize: 32, lineHeight: 1.45, color: SOFT }, lead)]),
    box({ flex: 1 }, ''),
    box({ borderTop: `2px solid ${RULE}`, paddingTop: 18, fontFamily: 'serif', fontWeight: 700, fontSize: 28 }, site),
  );
};

/**
 * Letters on paper need few shades, and no noise between them: without `dither` and with a search for the fewest shades that
 * look alike, an image takes a third of the time and two thirds of the bytes.
 */
const INDEXED = { palette: true, colours: 32, quality: 90, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** The search for shades and the packing take more than a third of the time of an image. */
const QUICK = { compressionLevel: 1 } as const;

/** Draws a card as a PNG, with a small palette unless it is for tests; the same card gives the same bytes. */
export async function drawCard(card: Card, site: string, forTests = isForTests()): Promise<Buffer> {
  const svg = await satori(layout(card, site), { ...PREVIEW, fonts: FONTS });
  return sharp(Buffer.from(svg))
    .png(forTests ? QUICK : INDEXED)
    .toBuffer();
}

/** What a thread does that draws the cards of a build. */
export default (card: Card): Promise<Buffer> => drawCard(card, SITE_NAME);
