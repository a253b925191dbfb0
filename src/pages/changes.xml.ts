import { changeFeed } from '../features/changes/change-feed.ts';
import { absolute } from '../ui/href.ts';
import { SITE_NAME } from '../core/navigation.ts';

export const GET = async () => new Response(await changeFeed(SITE_NAME, absolute));
