import { markdownPages } from './_markdown.ts';
import { absolute } from '../ui/href.ts';
import { llmsText } from '../features/data/llms.ts';
import { SITE_NAME } from '../core/navigation.ts';

export const GET = () => new Response(llmsText(SITE_NAME, markdownPages(absolute), absolute));
