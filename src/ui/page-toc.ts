import { Island } from './island.ts';

/** Marks, in a table of contents, the section that is being read. */
export class PageTocElement extends Island {
  protected start(signal: AbortSignal): void {
    // Beside the text a style shows the list. It is open as well, for programs that read the attribute.
    const fold = this.querySelector('details');
    if (fold && matchMedia('(width >= 60rem)').matches) fold.open = true;
    const links = new Map<string, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) links.set(decodeURIComponent(link.hash.slice(1)), link);
    const inView = new Set<string>();
    const ids = new Map<Element, string>();
    // Readers look at the upper third of the window.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const id = ids.get(target) ?? '';
          if (isIntersecting) inView.add(id);
          else inView.delete(id);
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
      const named = document.getElementById(id);
      // The heading of a group of rows represents all of them.
      const section = named?.closest('tbody') ?? named;
      if (!section) continue;
      ids.set(section, id);
      observer.observe(section);
    }
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

customElements.define('page-toc', PageTocElement);
