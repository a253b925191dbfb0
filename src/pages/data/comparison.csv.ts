import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../ui/href.ts';
import { comparisonCsv } from '../../features/data/export-text.ts';
import { exportComparison } from '../../features/data/export.ts';

export const GET = () => new Response(comparisonCsv(exportComparison(getCatalogue(), absolute)));
