import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../components/href.ts';
import { comparisonCsv } from '../../domain/export-text.ts';
import { exportComparison } from '../../domain/export.ts';

export const GET = async () => new Response(comparisonCsv(exportComparison(await getCatalogue(), absolute)));
