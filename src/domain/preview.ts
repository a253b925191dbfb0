/** Size of every preview image, in pixels: what social networks and chats show. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The preview image of a page. Both are paths below the base; a page's starts and ends in a slash. */
export const previewPath = (page: string): string => `/preview${page === '/' ? '/index' : page.replace(/\/$/, '')}.png`;
