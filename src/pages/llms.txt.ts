import { markdownPages } from '../catalogue/markdown-pages.ts';
import { absolute } from '../components/href.ts';
import { llmsText } from '../domain/llms.ts';
import { SITE_NAME } from '../navigation.ts';

export const GET = async () => new Response(llmsText(SITE_NAME, await markdownPages(absolute), absolute));
