import { getCatalogue } from '../../catalogue/index.ts';
import { decisionFile } from '../../features/cost/decision/decision-file.ts';
import { href } from '../../ui/href.ts';

export const GET = () => Response.json(decisionFile(getCatalogue(), href));
