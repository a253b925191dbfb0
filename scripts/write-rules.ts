/** `npm run write:rules`: writes `docs/rules.md` from the rules of the content. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../src/catalogue/authoring/manual.ts';
import { ROOT } from './lib/run.ts';

writeFileSync(join(ROOT, 'docs', 'rules.md'), rulesPage());
