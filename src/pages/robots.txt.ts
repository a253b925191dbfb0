import { absolute } from '../ui/href.ts';

/** Read by crawlers only where the site lives at the root of its host. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
