import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../ui/href.ts';
import { exportComparison } from '../../features/data/export.ts';

export const GET = () => Response.json(exportComparison(getCatalogue(), absolute));
