let announcer: HTMLElement | undefined;

/** One polite live region for all copy links of the page. It has to be there before it says something. */
function prepare(): HTMLElement {
  announcer ??= Object.assign(document.createElement('p'), { className: 'sr-only', role: 'status' });
  if (!announcer.isConnected) document.body.append(announcer);
  return announcer;
}

/** What is copied of a link to a place on this page: the place, without what the reader filters the page by. */
function addressOf({ hash, href, pathname }: HTMLAnchorElement): string {
  return pathname === location.pathname && hash ? `${location.origin}${pathname}${hash}` : href;
}

/** Copies the address of its link; to follow a link to a place on this page also puts it into the address bar. */
export class CopyLinkElement extends HTMLElement implements EventListenerObject {
  #timer = 0;

  connectedCallback(): void {
    prepare();
    if (!this.querySelector('a')) this.#write();
    // The element is its own listener: hundreds of them need no function each, and adding it twice has no effect.
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  handleEvent(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    // A place on another page: who copies its address stays, and leaving could cut the copy off.
    const asked = event.ctrlKey || event.metaKey || event.shiftKey;
    if (link.pathname !== location.pathname && !asked) event.preventDefault();
    void this.#copy(link);
  }

  /** A link to the nearest thing with an id, named after what is before it: a table has hundreds, and without a script there is nothing to copy with. */
  #write(): void {
    this.append(
      Object.assign(document.createElement('a'), {
        href: `#${this.closest('[id]')!.id}`,
        ariaLabel: `Copy link: ${this.previousElementSibling!.textContent}`,
        textContent: 'Copy link',
      }),
    );
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
      // The sheet of the phone can copy as well; a reader who closes it meant to.
      return navigator.share({ title: document.title, url: addressOf(link) }).catch(() => undefined);
    }
    try {
      await navigator.clipboard.writeText(addressOf(link));
      this.#tell('copied', 'Link copied');
    } catch {
      this.#tell('failed', 'Not copied');
    }
  }

  #tell(state: string, words: string): void {
    this.dataset.state = state;
    prepare().textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      delete this.dataset.state;
      prepare().textContent = '';
    }, 2000);
  }
}

customElements.define('copy-link', CopyLinkElement);
