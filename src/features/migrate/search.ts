/** What readers call a move from one tool to another; a page about one is found by these words too. */
export const MOVES: readonly string[] = ['move', 'switch', 'replace', 'migration', 'leave'];
