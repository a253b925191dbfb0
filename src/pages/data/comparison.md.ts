import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../ui/href.ts';
import { comparisonMarkdown } from '../../features/data/export-text.ts';
import { exportComparison } from '../../features/data/export.ts';

export const GET = async () => new Response(comparisonMarkdown(exportComparison(await getCatalogue(), absolute)));
