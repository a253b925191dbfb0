import { getCatalogue } from '../../catalogue/index.ts';
import { exampleCosts } from '../../features/cost/example-costs.ts';
import { factsFile } from '../../features/decide/record/facts-file.ts';
import { href } from '../../ui/href.ts';

export const GET = () => {
  const catalogue = getCatalogue();
  return Response.json(factsFile(catalogue, href, exampleCosts(catalogue)));
};
