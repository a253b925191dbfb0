/** Draws the screenshots of the visual tests anew, with the fonts of this machine. Look at them before you commit them. */
import { withFixedBuild } from './lib/fixed-day.ts';
import { bin, node } from './lib/run.ts';

const { code, output } = await withFixedBuild((url) =>
  node([bin('@playwright/test', 'playwright'), 'test', 'tests/visual', '--update-snapshots=all'], {
    env: { TEST_URL: url },
  }),
);
console.log(output.trimEnd());
process.exitCode = code;
