/** Draws the screenshots of the visual tests again, with the fonts of this machine. Look at them before you commit them. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { bin, node, ROOT } from './lib/run.ts';

const BASELINE = join(ROOT, 'tests', 'visual', 'baseline');

const playwright = bin('@playwright/test', 'playwright');
const { code, output } = await node([playwright, 'test', 'tests/visual', '--update-snapshots=all']);
console.log(output.trimEnd());
process.exitCode = code;

// A third of the bytes: the pages have few colours, and what 64 of them lose is below the tolerance of the comparison.
for (const name of readdirSync(BASELINE).filter((file) => file.endsWith('.png'))) {
  const file = join(BASELINE, name);
  writeFileSync(file, await sharp(file).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer());
}
