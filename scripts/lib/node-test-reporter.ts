import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** A reporter for `node --test` that writes how many tests ran, how they ended and why some were skipped, as JSON. */
export default async function* report(events: AsyncIterable<TestEvent>) {
  const reasons = new Set<string>();
  let suites = 0;
  for await (const event of events) {
    if (event.type === 'test:pass' && typeof event.data.skip === 'string') {
      reasons.add(event.data.skip);
      // A suite that is skipped does not say how many tests it would have had: it counts as one.
      if (event.data.details.type === 'suite') suites += 1;
    }
    // Each file has a summary of its own; the one without a file is the whole run.
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { passed, skipped, todo, tests } = event.data.counts;
    const failed = tests - passed - skipped - todo;
    const counts: Counts = { passed, failed, skipped: skipped + todo + suites, reasons: [...reasons] };
    yield JSON.stringify(counts);
  }
}
