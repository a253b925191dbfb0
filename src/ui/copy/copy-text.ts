import { Island } from '../island.ts';

/** Copies a text to the clipboard when its button is pressed, and says so. The text is set by `text` or a function. */
export class CopyTextElement extends Island {
  /** What to copy, made when it is asked for. */
  text: () => string = () => this.dataset.text ?? '';
  #timer = 0;

  protected start(signal: AbortSignal): void {
    const copy = () => void this.#copy();
    this.querySelector('button')?.addEventListener('click', copy, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.hidden = false;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.#say('Copied.');
      this.#timer = window.setTimeout(() => this.#say(''), 4000);
    } catch {
      // In the flow of the page: the message is longer than its button and stays, so it must not cover its neighbours.
      this.#say('The browser refused to copy. Select the text and copy it by hand.', 'cell-note');
    }
  }

  /** Shows a message in place of the last one, and of its end. */
  #say(message: string, look = 'copied'): void {
    clearTimeout(this.#timer);
    const status = this.querySelector('[role="status"]');
    if (status) Object.assign(status, { textContent: message, className: look });
  }
}

customElements.define('copy-text', CopyTextElement);
