import { Island } from '../ui/island.ts';
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
export class ThemeSwitchElement extends Island {
  protected start(signal: AbortSignal): void {
    const select = this.querySelector('select');
    if (!select) return;
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
}

customElements.define('theme-switch', ThemeSwitchElement);
