/** All checks of the project in one go; `--full` adds those that take long, `--only=unit,e2e` runs some. The last line is the summary. */
import { parseArgs } from 'node:util';
import { add, NONE, summary } from './lib/counts.ts';
import { seconds } from './lib/run.ts';
import { STEPS } from './lib/steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean' } } });
const wanted = values.only?.split(',');
const unknown = wanted?.filter((id) => !STEPS.some((step) => step.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

let total = NONE;
for (const step of STEPS.filter(({ id, full }) => wanted?.includes(id) ?? (values.full === true || !full))) {
  const start = performance.now();
  const { code, output, counts, skipped } = await step.run();
  total = add(total, skipped ? { ...NONE, skipped: 1 } : (counts ?? NONE));
  if (skipped) {
    console.log(`skip  ${step.title}: ${skipped}`);
    continue;
  }
  if (code === 0) {
    console.log(`ok    ${step.title}${counts ? `, ${summary(counts)}` : ''} (${seconds(start)})`);
    for (const reason of counts?.reasons ?? []) console.log(`      skipped: ${reason}`);
    continue;
  }
  // A failed step without tests of its own, such as lint, counts as one failure.
  if (!counts || counts.failed === 0) total = add(total, { ...NONE, failed: 1 });
  console.log(`${output.trimEnd()}\nFAIL  ${step.title} (${seconds(start)})`);
  process.exitCode = 1;
  break;
}
console.log(summary(total));
