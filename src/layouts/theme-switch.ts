import { THEME_KEY } from './theme.ts';

const root = document.documentElement;

function remember(theme: string): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(THEME_KEY) ?? 'auto';
  } catch {
    return root.dataset.theme ?? 'auto';
  }
}

function show(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** Lets the reader choose auto, light or dark; the page's head applies the choice before the first paint. */
export class ThemeSwitchElement extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const follow = (): void => {
      select.value = remembered();
      show(select.value);
    };
    follow();
    select.addEventListener(
      'change',
      () => {
        remember(select.value);
        show(select.value);
      },
      { signal },
    );
    // Another tab chose, or the page came back from the back/forward cache.
    addEventListener('storage', follow, { signal });
    addEventListener('pageshow', follow, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

customElements.define('theme-switch', ThemeSwitchElement);
