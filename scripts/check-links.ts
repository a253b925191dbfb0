/**
 * `npm run check:links`: opens every address that the content cites. Exits 1 when one is broken, 2 when one gave no
 * answer; those in `scripts/link-exceptions.yml` may fail.
 */
import { join } from 'node:path';
import { getCatalogue } from '../src/catalogue/index.ts';
import { PATIENT } from './lib/http.ts';
import { runJob } from './lib/job.ts';
import { checkLinks, linksOf, readExceptions } from './lib/links.ts';

await runJob({}, ({ root }) =>
  checkLinks(linksOf(getCatalogue(root)), readExceptions(join(import.meta.dirname, 'link-exceptions.yml')), PATIENT),
);
