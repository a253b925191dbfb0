import { setAddress } from './address.ts';

/**
 * An element that enhances what is already in the page. Whatever it listens to ends with the signal, when it leaves the
 * page; what has no use without a script carries `data-enhanced` and is shown now.
 */
export abstract class Island extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    this.start(this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Wires the element up. It runs again each time the element enters a page. */
  protected abstract start(signal: AbortSignal): void;
}

/** The element below another that a script writes into, by its `data-part`. */
export const partOf = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Whether a press asks for another tab, window or file: the browser does that, and a script stays out of it. */
export const isModified = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** Fills a part with words, or hides it when there are none. */
export const sayIn = (root: ParentNode, name: string, words: string): void => {
  const part = partOf(root, name);
  if (!part) return;
  part.hidden = words === '';
  part.replaceChildren(words);
};

/** An island with a form whose state is in the address, so that a link says it and Back undoes a step. */
export abstract class FormIsland extends Island {
  protected start(signal: AbortSignal): void {
    const commit = () => this.commit();
    this.addEventListener('change', commit, { signal });
    // The fields are reset after all listeners have run; a microtask would still read what was typed.
    this.addEventListener('reset', () => setTimeout(commit), { signal });
    this.addEventListener('submit', (event) => (event.preventDefault(), commit(), this.#arrive()), { signal });
    addEventListener('popstate', () => this.restore(), { signal });
    // Without a query the page already shows the default.
    if (location.search) this.restore();
  }

  /** Scrolls to the result, or to what is wrong, after a press of the button: it may be screens away. */
  #arrive(): void {
    const answer = partOf(this, 'answer');
    answer?.focus({ preventScroll: true });
    // Of a long result its top, with the heading for which it leaves room.
    answer?.scrollIntoView({ block: answer.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
  }

  /** Takes what the form says into the address and into the page. */
  protected abstract commit(): void;

  /** Shows what the address says, in the form too. */
  protected abstract restore(): void;

  /** Makes a query (`?a=b`, or nothing) the address of the page, as a separate history step. */
  protected address(query: string): void {
    if (query !== location.search) setAddress(`${location.pathname}${query}`, { step: true });
  }
}
