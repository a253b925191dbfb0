import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** A reporter for `node --test` that writes only how many tests ran and how they ended, as JSON. */
export default async function* report(events: AsyncIterable<TestEvent>) {
  for await (const event of events) {
    // Each file has a summary of its own; the one without a file is the whole run.
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { passed, skipped, todo, tests } = event.data.counts;
    const counts: Counts = { passed, skipped: skipped + todo, failed: tests - passed - skipped - todo };
    yield JSON.stringify(counts);
  }
}
