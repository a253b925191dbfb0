import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readCriteria } from './catalogue/vocabulary.ts';
import { alternativeSchema } from './schemas/alternative.ts';
import { benchmarksFileSchema } from './schemas/benchmark.ts';
import { claimsFileSchema } from './schemas/claim.ts';
import { criteriaFileSchema } from './schemas/criterion.ts';
import { needsFileSchema } from './schemas/need.ts';
import { pageSchema } from './schemas/page.ts';
import { plansFileSchema } from './schemas/plan.ts';
import { sourcesFileSchema } from './schemas/source.ts';
import { toolSchema } from './schemas/tool.ts';

const criteria = readCriteria(process.cwd());

/** One entry for each MDX file of `content/<folder>/`; its id is the file name. */
const pagesOf = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });
/** One entry for each vocabulary file of `content/<folder>/`. */
const listsOf = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yml' });
/** One entry, `content/<name>.yml`. */
const file = (name: string) => glob({ base: './content', pattern: `${name}.yml` });

export const collections = {
  tools: defineCollection({ loader: pagesOf('tools'), schema: toolSchema(criteria) }),
  alternatives: defineCollection({ loader: pagesOf('alternatives'), schema: alternativeSchema(criteria) }),
  pages: defineCollection({ loader: pagesOf('pages'), schema: pageSchema }),
  sources: defineCollection({ loader: listsOf('sources'), schema: sourcesFileSchema }),
  claims: defineCollection({ loader: listsOf('claims'), schema: claimsFileSchema }),
  criteria: defineCollection({ loader: file('criteria'), schema: criteriaFileSchema }),
  needs: defineCollection({ loader: file('needs'), schema: needsFileSchema }),
  plans: defineCollection({ loader: file('plans'), schema: plansFileSchema }),
  benchmarks: defineCollection({ loader: file('benchmarks'), schema: benchmarksFileSchema }),
};
