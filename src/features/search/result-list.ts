import { withBase } from '../../core/base.ts';
import type { ExcerptPart } from './excerpt.ts';
import { SEARCH_KIND_LABEL } from './search-kinds.ts';
import type { Place } from './search-directory.ts';

const BASE = import.meta.env.BASE_URL;

export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** A link to a path of the site. */
export const linkTo = (path: string, ...words: (Node | string)[]): HTMLAnchorElement =>
  make('a', { href: withBase(path, BASE) }, ...words);

/** A result. A row of the comparison leads who asks about one `tool` to its cell, whose link can be copied from here. */
const itemOf = ({ path, kind, title, page }: Place, tool?: Place): HTMLLIElement => {
  const cell = kind === 'criterion' ? tool : undefined;
  const to = cell ? `${path}#${cell.path.split('/')[2]}` : path;
  const of = page || cell?.title;
  const where = SEARCH_KIND_LABEL[kind].one + (of ? ` · ${of}` : '');
  const item = make('li', {}, linkTo(to, make('strong', {}, title), make('small', {}, where)), make('p'));
  if (cell) {
    const copy = Object.assign(linkTo(to, 'Copy link'), { ariaLabel: `Copy link: ${cell.title}, ${title}` });
    item.appendChild(document.createElement('copy-link')).append(copy);
  }
  return item;
};

/** The results as links, each with room for the words around what was found. */
export class ResultList {
  readonly element = make('ol', { className: 'search-list' });
  readonly #shown: { place: number; item: HTMLLIElement }[] = [];
  #tool: Place | undefined;

  /** Shows places, to who asks about a `tool` its cells. One that keeps its place is not touched, so that nothing moves. */
  show(places: readonly number[], all: readonly Place[], tool?: Place): void {
    places.forEach((place, index) => {
      const old = this.#shown[index];
      if (old?.place === place && this.#tool === tool) return;
      const known = all[place];
      if (!known) return;
      const item = itemOf(known, tool);
      if (old) old.item.replaceWith(item);
      else this.element.append(item);
      this.#shown[index] = { place, item };
    });
    this.#tool = tool;
    for (const { item } of this.#shown.splice(places.length)) item.remove();
  }

  /** Shows the words around the match, if the place is still shown. */
  explain(place: number, excerpt: readonly ExcerptPart[]): void {
    const text = this.#shown.find((shown) => shown.place === place)?.item.querySelector('p');
    text?.replaceChildren(...excerpt.map(({ text: words, as }) => (as ? make(as, {}, words) : words)));
  }

  get length(): number {
    return this.#shown.length;
  }
}
