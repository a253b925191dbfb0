import { getCatalogue } from '../../src/catalogue/index.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** The real content of the site. */
export const content = getCatalogue(ROOT);

const REPORTED = ['defguard', 'headscale', 'netbird'];
/** The three tools of the field report: what the tests say of the report holds for them, however many tools are added. */
export const reportedTools = content.tools.filter(({ id }) => REPORTED.includes(id));
