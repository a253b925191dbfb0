import { Island } from '../../ui/island.ts';

/**
 * Published addresses of answers have the form `#<id>` on the page that lists the questions. No server sees a fragment,
 * so this script leads such an address on to the page of the answer. Without a script the entry itself is there, with
 * the answer in one sentence.
 */
export class QuestionOpenerElement extends Island {
  protected start(signal: AbortSignal): void {
    this.#open();
    addEventListener('hashchange', () => this.#open(), { signal });
  }

  #open(): void {
    const entry = document.getElementById(location.hash.slice(1));
    const link = entry?.matches('li') ? entry.querySelector('a') : undefined;
    // In place of the old address, so that Back leads to the page before it.
    if (link) location.replace(link.href);
  }
}

customElements.define('question-opener', QuestionOpenerElement);
