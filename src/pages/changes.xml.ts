import { changeFeed } from '../catalogue/change-feed.ts';
import { absolute } from '../components/href.ts';
import { SITE_NAME } from '../navigation.ts';

export const GET = async () => new Response(await changeFeed(SITE_NAME, absolute));
