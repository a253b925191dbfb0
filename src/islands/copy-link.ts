let announcer: HTMLElement | undefined;

/** One polite live region for all copy links of the page. */
function announce(words: string): void {
  announcer ??= document.body.appendChild(document.createElement('p'));
  announcer.className = 'sr-only';
  announcer.role = 'status';
  announcer.textContent = words;
}

/** Copies the address of its link; following the link also puts the place into the address bar. */
export class CopyLinkElement extends HTMLElement {
  #listeners = new AbortController();
  #timer = 0;

  connectedCallback(): void {
    announce('');
    if (!this.querySelector('a')) this.#write();
    this.#listeners = new AbortController();
    this.addEventListener('click', (event) => void this.#copy(event), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  /** A link to the nearest thing with an id: a table has hundreds, and without a script there is nothing to copy with. */
  #write(): void {
    const link = document.createElement('a');
    link.href = `#${this.closest('[id]')?.id ?? ''}`;
    link.ariaLabel = 'Copy link';
    link.textContent = '#';
    this.append(link);
  }

  async #copy(event: Event): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
      // The sheet of the phone can copy as well; a reader who closes it meant to.
      return navigator.share({ title: document.title, url: link.href }).catch(() => undefined);
    }
    try {
      await navigator.clipboard.writeText(link.href);
      this.#tell('copied', 'Link copied');
    } catch {
      this.#tell('failed', 'Not copied');
    }
  }

  #tell(state: string, words: string): void {
    this.dataset.state = state;
    announce(words);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      delete this.dataset.state;
      announce('');
    }, 2000);
  }
}

customElements.define('copy-link', CopyLinkElement);
