import { changeFeed } from '../features/changes/change-feed.ts';
import { absolute } from '../ui/href.ts';
import { SITE_NAME } from '../core/navigation.ts';

export const GET = () => new Response(changeFeed(SITE_NAME, absolute));
