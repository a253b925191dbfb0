/** Where the reader's choice of light or dark is kept. `auto` is kept as nothing at all. */
export const THEME_KEY = 'whichmesh-theme';
export const THEMES = ['auto', 'light', 'dark'] as const;
