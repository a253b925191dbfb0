/**
 * Runs in the page: of the elements within some that have text of their own, one for each way in which they are coloured.
 * The key of a way holds all that makes a text readable, so a text with the same key on another page is as readable. A key
 * that starts with a question mark is of one text alone: what lies below it is not known.
 */
export function oneOfEachColouring(within: string): Map<string, Element> {
  /** What shows through below an element: the backgrounds up to the root, and whether one is out of the flow, over who knows what. */
  interface Ground {
    readonly colours: string;
    readonly loose: boolean;
    /** Of what is for ears alone, nothing is on screen. */
    readonly clipped: boolean;
  }
  const NONE = 'rgba(0, 0, 0, 0) none 1 none none normal';
  const opaque = (colour: string) => colour.startsWith('rgb(');
  /** What is drawn over or below all of an element before or after its text. */
  const drawn = (element: Element) =>
    ['::before', '::after'].flatMap((pseudo) => {
      const { content, position, backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
      const ground = `${backgroundColor} ${backgroundImage}`;
      return content === 'none' || ground === 'rgba(0, 0, 0, 0) none' ? [] : [pseudo, position, ground];
    });
  const grounds = new Map<Element, Ground>();
  const groundOf = (element: Element | null): Ground => {
    if (!element) return { colours: '', loose: false, clipped: false };
    const known = grounds.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, textShadow, mixBlendMode, position, clipPath } = style;
    const below = groundOf(element.parentElement);
    const own = [backgroundColor, backgroundImage, opacity, filter, textShadow, mixBlendMode, ...drawn(element)].join(
      ' ',
    );
    const ground = {
      colours: own === NONE ? below.colours : `${below.colours}/${own}`,
      loose: !opaque(backgroundColor) && (below.loose || ['absolute', 'fixed'].includes(position)),
      clipped: below.clipped || clipPath === 'inset(50%)',
    };
    grounds.set(element, ground);
    return ground;
  };
  const inkOf = (element: Element) => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textDecorationLine].join(' ');
  };
  /** By what else axe tells a link from its text. */
  const marksOf = (element: Element) => {
    const { display, fontFamily, fontStyle, borderBottom, borderTop, outline, textDecoration } =
      getComputedStyle(element);
    return [display, fontFamily, fontStyle, borderBottom, borderTop, outline, textDecoration].join(' ');
  };
  /** The looks of a link and of the block that it is in, and whether that has text beside it, from which it has to differ. */
  const lookOf = (link: Element) => {
    let block = link.parentElement!;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    const links = [...block.querySelectorAll('a')].reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
    const looks = [link, link.parentElement!, block].flatMap((element) => [inkOf(element), marksOf(element)]);
    return [...looks, block.textContent.trim().length > links].join(' ');
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const found = new Map<string, Element>();
  for (const element of document.querySelectorAll(`:is(${within}), :is(${within}) *`)) {
    if (!hasText(element) || !element.checkVisibility()) continue;
    const { colours, loose, clipped } = groundOf(element);
    if (clipped) continue;
    const link = element.closest('a');
    const key = `${loose ? `?${found.size}` : ''}${[inkOf(element), link ? lookOf(link) : '', colours].join('|')}`;
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}

/**
 * Runs in the page: the texts within some that share their place with a box of another part of the page. Which of the two
 * is above the other, only axe can say.
 */
export function sharingTheirPlace(within: string): Element[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  /** Neighbours touch, and a box is seldom a whole number of pixels. */
  const seen = ({ left, top, right, bottom }: Box) => right - left > 2 && bottom - top > 2;
  const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };
  const windows = new Map<Element, Box>();
  /** The part of the page in which what is in an element can be seen. */
  const windowOf = (element: Element | null): Box => {
    if (!element) return EVERYWHERE;
    const known = windows.get(element);
    if (known) return known;
    const { overflowX, position, clipPath } = getComputedStyle(element);
    const outer = position === 'fixed' ? EVERYWHERE : windowOf(element.parentElement);
    const cut = overflowX !== 'visible' && element !== document.body && element !== document.documentElement;
    const inside = cut ? meet(outer, element.getBoundingClientRect()) : outer;
    const own = clipPath === 'inset(50%)' ? NOWHERE : inside;
    windows.set(element, own);
    return own;
  };
  const range = document.createRange();
  const texts: { element: Element; box: Box }[] = [];
  const painted: { element: Element; box: Box }[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg svg, svg *') || !element.checkVisibility()) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const window = windowOf(element);
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    for (const node of own) {
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) texts.push({ element, box: meet(window, line) });
    }
    const plain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
    if (plain && !element.matches('img, svg, input, select, textarea')) continue;
    for (const box of element.getClientRects()) painted.push({ element, box: meet(window, box) });
  }
  const asked = new Set(document.querySelectorAll(`:is(${within}), :is(${within}) *`));
  const inPlace = painted.filter(({ box }) => seen(box)).toSorted((a, b) => a.box.top - b.box.top);
  const sharing = new Set<Element>();
  for (const { element, box } of texts) {
    if (!asked.has(element) || sharing.has(element) || !seen(box)) continue;
    for (const other of inPlace) {
      if (other.box.top >= box.bottom) break;
      if (!seen(meet(box, other.box)) || element.contains(other.element) || other.element.contains(element)) continue;
      sharing.add(element);
      break;
    }
  }
  return [...sharing];
}
