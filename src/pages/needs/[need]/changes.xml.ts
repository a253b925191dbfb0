import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/index.ts';
import { SITE_NAME } from '../../../core/navigation.ts';
import { changesFeed } from '../../../features/changes/feed.ts';
import { needChanges, type FeedView } from '../../../features/changes/feed-view.ts';
import { absolute } from '../../../ui/href.ts';

export const getStaticPaths = () => {
  const catalogue = getCatalogue();
  return catalogue.needs.map((need) => ({ params: { need: need.id }, props: needChanges(catalogue, need) }));
};

export const GET: APIRoute<FeedView> = ({ props }) => new Response(changesFeed(props, SITE_NAME, absolute));
