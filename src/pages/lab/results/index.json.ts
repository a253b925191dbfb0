import { getCatalogue } from '../../../catalogue/index.ts';
import { resultList } from '../../../features/lab/files.ts';
import { absolute } from '../../../ui/href.ts';

export const GET = () => Response.json(resultList(getCatalogue(), absolute));
