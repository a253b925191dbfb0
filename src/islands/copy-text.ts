/** Copies a text to the clipboard when its button is pressed, and says so. The text is set by `text` or a function. */
export class CopyTextElement extends HTMLElement {
  /** What to copy, made when it is asked for. */
  text: () => string = () => this.dataset.text ?? '';
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const copy = () => void this.#copy();
    this.querySelector('button')?.addEventListener('click', copy, { signal: this.#abort.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const say = (message: string) => status && (status.textContent = message);
    try {
      await navigator.clipboard.writeText(this.text());
      say('Copied.');
      setTimeout(() => say(''), 4000);
    } catch {
      say('The browser refused to copy. Select the text and copy it by hand.');
    }
  }
}

customElements.define('copy-text', CopyTextElement);
