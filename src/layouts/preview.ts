/** Size of every preview image, in pixels: what social networks and chats show. */
export const PREVIEW = { width: 1200, height: 630 } as const;
