/**
 * `npm run check:releases`: asks the release feed of every tool for versions newer than the content knows. Exits 1 when
 * there is one, 2 when a feed could not be read. `--feed-base` asks another host instead.
 */
import { getCatalogue } from '../src/catalogue/index.ts';
import { PATIENT } from './lib/http.ts';
import { runJob } from './lib/job.ts';
import { checkReleases } from './lib/releases.ts';

await runJob({ 'feed-base': { type: 'string' } }, ({ root, 'feed-base': base }) =>
  checkReleases(getCatalogue(root), PATIENT, typeof base === 'string' ? base : undefined),
);
