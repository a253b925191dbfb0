import { getCatalogue } from '../../catalogue/index.ts';
import { absolute } from '../../ui/href.ts';
import { comparisonMarkdown } from '../../features/data/export-text.ts';
import { exportComparison } from '../../features/data/export.ts';

export const GET = () => new Response(comparisonMarkdown(exportComparison(getCatalogue(), absolute)));
