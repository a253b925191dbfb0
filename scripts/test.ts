/**
 * All checks of the project in one go, side by side where the machine has the room; `--full` adds those that take long, `--only=unit,e2e` runs some.
 * The last line is the summary.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { add, NONE, summary } from './lib/counts.ts';
import { seconds } from './lib/run.ts';
import { schedule } from './lib/schedule.ts';
import type { Step } from './lib/step.ts';
import { STEPS } from './lib/steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean' } } });
const wanted = values.only?.split(',');
const unknown = wanted?.filter((id) => !STEPS.some((step) => step.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

let total = NONE;

/** Runs a step and says how it ended; false where something is wrong. */
async function perform(step: Step): Promise<boolean> {
  const { title } = step;
  const start = performance.now();
  const { code, output, counts, skipped } = await step.run();
  total = add(total, skipped ? { ...NONE, skipped: 1 } : (counts ?? NONE));
  if (skipped) {
    console.log(`skip  ${title}: ${skipped}`);
    return true;
  }
  if (code === 0) {
    console.log(`ok    ${title}${counts ? `, ${summary(counts)}` : ''} (${seconds(start)})`);
    for (const reason of counts?.reasons ?? []) console.log(`      skipped: ${reason}`);
    return true;
  }
  // A failed step without tests of its own, such as lint, counts as one failure.
  if (!counts || counts.failed === 0) total = add(total, { ...NONE, failed: 1 });
  console.log(`${output.trimEnd()}\nFAIL  ${title} (${seconds(start)})`);
  process.exitCode = 1;
  return false;
}

const start = performance.now();
const steps = STEPS.filter(({ id, full }) => wanted?.includes(id) ?? (values.full === true || !full));
await schedule(steps, availableParallelism(), perform);
console.log(`all   ${steps.length} steps (${seconds(start)})\n${summary(total)}`);
