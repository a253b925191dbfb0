import { getCatalogue } from '../../src/catalogue/index.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** The real content of the site. */
export const content = getCatalogue(ROOT);
