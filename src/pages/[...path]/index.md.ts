import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownPages } from '../../features/data/markdown-pages.ts';
import { absolute } from '../../ui/href.ts';

export const getStaticPaths = (async () =>
  (await markdownPages(absolute)).map(({ path, markdown }) => ({
    params: { path: path.replace(/^\/|\/$/g, '') },
    props: { markdown },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown);
