import { shorten } from '../core/text/cut.ts';
import { SITE_NAME } from '../core/navigation.ts';
import { SEARCH_RESULT } from '../core/view/page.ts';

const { title: TITLE, description: DESCRIPTION } = SEARCH_RESULT;
const ABOUT = `${SITE_NAME} compares self-hosted WireGuard overlays; each fact has its source and its date.`;

/** The title of a page in a search result: with the name of the site if there is room for it, never too long to be shown. */
export const headTitle = (title: string): string => {
  const full = title === SITE_NAME ? title : `${title} · ${SITE_NAME}`;
  return full.length <= TITLE.most ? full : shorten(title, TITLE.most);
};

/** The description of a page in a search result: a short one says what the site is as well, a long one is cut. */
export const headDescription = (description: string): string =>
  shorten(description.length < DESCRIPTION.least ? `${description} ${ABOUT}` : description, DESCRIPTION.most);
