import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../catalogue/index.ts';

/** Every result of the lab, byte for byte as its file is. */
export const getStaticPaths = (() =>
  getCatalogue().lab.results.map(({ path, text }) => ({
    params: { file: path.replace(/\.json$/, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
