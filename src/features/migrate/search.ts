/** Words that readers use for a migration; the search finds its page by these words too. */
export const MOVES: readonly string[] = ['move', 'switch', 'replace', 'migration', 'leave'];
