/** Marks, in a table of contents, the section that is being read. */
export class PageTocElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<string, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) links.set(decodeURIComponent(link.hash.slice(1)), link);
    const inView = new Set<string>();
    // The upper third of the window is where the eyes are.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const current = [...links.keys()].findLast((id) => inView.has(id));
        if (!current) return;
        for (const [id, link] of links) {
          if (id === current) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -67% 0px' },
    );
    for (const id of links.keys()) {
      const section = document.getElementById(id);
      if (section) this.#observer.observe(section);
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('page-toc', PageTocElement);
