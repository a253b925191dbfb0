/** Words that readers use for what has changed; the search finds the page of changes by these words too. */
export const CHANGED: readonly string[] = ['what changed since I decided', 'old decision'];
