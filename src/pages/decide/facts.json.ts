import { getCatalogue } from '../../catalogue/index.ts';
import { factsFile } from '../../features/decide/record/facts-file.ts';
import { href } from '../../ui/href.ts';

export const GET = () => Response.json(factsFile(getCatalogue(), href));
