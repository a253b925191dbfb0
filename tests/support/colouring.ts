/** Runs in the page: of the elements within some that have text of their own, one for each way in which they are coloured. */
export function oneOfEachColouring(within: string): Element[] {
  /** What shows through below an element: the backgrounds up to the root, and whether one is out of the flow, over who knows what. */
  interface Ground {
    readonly colours: string;
    readonly loose: boolean;
  }
  const grounds = new Map<Element, Ground>();
  const groundOf = (element: Element | null): Ground => {
    if (!element) return { colours: '', loose: false };
    const known = grounds.get(element);
    if (known) return known;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const below = groundOf(element.parentElement);
    const own = [backgroundColor, backgroundImage, opacity].join(' ');
    const ground = {
      colours: own === 'rgba(0, 0, 0, 0) none 1' ? below.colours : `${below.colours}/${own}`,
      loose: below.loose || ['absolute', 'fixed'].includes(position),
    };
    grounds.set(element, ground);
    return ground;
  };
  const inkOf = (element: Element) => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textDecorationLine].join(' ');
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const found = new Map<string, Element>();
  for (const element of document.querySelectorAll(`:is(${within}), :is(${within}) *`)) {
    if (!hasText(element) || !element.checkVisibility()) continue;
    const { colours, loose } = groundOf(element);
    // A link has to differ from the text around it.
    const around = element.closest('a') ? inkOf(element.closest('a')!.parentElement!) : '';
    const key = loose ? String(found.size) : [inkOf(element), around, colours].join('|');
    if (!found.has(key)) found.set(key, element);
  }
  return [...found.values()];
}
