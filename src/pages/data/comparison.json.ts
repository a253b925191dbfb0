import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../components/href.ts';
import { exportComparison } from '../../domain/export.ts';

export const GET = async () => Response.json(exportComparison(await getCatalogue(), absolute));
