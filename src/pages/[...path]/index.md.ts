import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../ui/href.ts';
import { markdownPages } from '../_markdown.ts';

export const getStaticPaths = (() =>
  markdownPages(absolute).map(({ path, markdown }) => ({
    params: { path: path.replace(/^\/|\/$/g, '') },
    props: { markdown },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown);
