import { comparisonJsonSchema } from '../../catalogue/data-schema.ts';
import { absolute } from '../../components/href.ts';

export const GET = () => Response.json(comparisonJsonSchema(absolute('/data/schema.json')));
