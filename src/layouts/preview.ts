/** Characters of the longest title that an image has room for: no title is cut. */
export const TITLE_ROOM = 120;

/** Size of every preview image, in pixels: what social networks and chats show. */
export const PREVIEW = { width: 1200, height: 630 } as const;
