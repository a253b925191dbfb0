import { getCatalogue } from '../catalogue/index.ts';
import { SITE_NAME } from '../core/navigation.ts';
import { changesFeed } from '../features/changes/feed.ts';
import { allChanges } from '../features/changes/feed-view.ts';
import { absolute } from '../ui/href.ts';

export const GET = () => new Response(changesFeed(allChanges(getCatalogue()), SITE_NAME, absolute));
