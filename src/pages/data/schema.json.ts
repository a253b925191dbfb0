import { FILES } from '../../core/routes.ts';
import { comparisonJsonSchema } from '../../features/data/data-schema.ts';
import { absolute } from '../../ui/href.ts';

export const GET = () => Response.json(comparisonJsonSchema(absolute(FILES.comparisonSchema)));
