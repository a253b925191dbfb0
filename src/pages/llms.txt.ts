import { markdownPages } from '../features/data/markdown-pages.ts';
import { absolute } from '../ui/href.ts';
import { llmsText } from '../features/data/llms.ts';
import { SITE_NAME } from '../core/navigation.ts';

export const GET = async () => new Response(llmsText(SITE_NAME, await markdownPages(absolute), absolute));
