/** What a page has no room for. Each function runs in the page and describes what it found. */

/** The least height of a target in CSS pixels: WCAG 2.5.8. A link in a sentence is exempt there. */
export const smallTargets = (): string[] => {
  const LEAST = 24;
  const words = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s/g, '').length;
  const inSentence = (link: Element) => {
    const block = link.closest('p, li, td, th, dt, dd, h2, h3, caption, figcaption, .cell-note');
    const links = [...(block?.querySelectorAll('a, button') ?? [])].reduce((sum, one) => sum + words(one), 0);
    return words(block) > links + 2;
  };
  return [...document.querySelectorAll('a[href], button, summary, select, input:not([type="hidden"])')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .sr-only, .skip'))
    .filter((one) => {
      const target = one.closest('label') ?? one;
      const { width, height } = target.getBoundingClientRect();
      return width > 1 && height > 1 && height < LEAST && !inSentence(one);
    })
    .map((one) => `${one.getBoundingClientRect().height} pixels high: ${one.outerHTML.slice(0, 120)}`);
};

/** Controls that would be printed, where nobody can use them. */
export const controls = (): string[] =>
  [...document.querySelectorAll('button, input, select, textarea')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map(({ outerHTML }) => `on paper: a control, ${outerHTML.slice(0, 100)}`);

/** Running text of three lines or more that hold more than 78 characters on average. A field does not count: its choices are text that no line shows. */
export const wideLines = (): string[] => {
  const [MOST, FEWEST] = [78, 3];
  const range = document.createRange();
  return [...document.querySelectorAll('main :is(p, li, dd, td, blockquote)')].flatMap((one) => {
    if (!one.checkVisibility() || one.querySelector('p, ul, ol, dl, table, pre, div, select, a.chip, .cell-note'))
      return [];
    range.selectNodeContents(one);
    const { height } = range.getBoundingClientRect();
    const lines = Math.round(height / Number.parseFloat(getComputedStyle(one).lineHeight));
    const text = one.textContent.replace(/\s+/g, ' ').trim();
    const each = Math.round(text.length / lines);
    return lines < FEWEST || each <= MOST ? [] : [`${each} characters a line: ${text.slice(0, 60)}`];
  });
};

/** Numbers that a line breaks in two, which reads as two others; a range is one as well. */
export const brokenNumbers = (): string[] => {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const parent = text.parentElement;
    // A path or an address in code may break anywhere.
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('code, pre, .breakable, .data'))
      continue;
    for (const { 0: number, index } of (text.textContent ?? '').matchAll(/(?<![\w-])\d[\d.,:-]*\d(?![\w-])/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + number.length);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      if (lines.size > 1) found.push(`broken: ${number} in “${text.textContent?.trim().slice(0, 60)}”`);
    }
  }
  return found;
};

/** Text that touches the text of the element before it: both have a space in the page, or a layout drops it. */
export const touchingTexts = (): string[] => {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const edge = (text: Node, from: number) => {
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    return range.getBoundingClientRect();
  };
  const found: string[] = [];
  let before: { words: string; box: DOMRect } | undefined;
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const words = text.textContent ?? '';
    if (!words.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const box = edge(text, 0);
    if (before && /[\p{L}\p{N}]$/u.test(before.words) && /^[\p{L}\p{N}]/u.test(words)) {
      const gap = box.left - before.box.right;
      if (Math.abs(gap) < 2 && Math.abs(box.bottom - before.box.bottom) < 6)
        found.push(`touching: ${before.words.slice(-20)}|${words.slice(0, 20)}`);
    }
    before = { words, box: edge(text, words.length - 1) };
  }
  return found;
};

/** Copy links that begin a line: the words that they belong to are on another. */
export const lonelyCopyLinks = (): string[] => {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last: DOMRect | undefined;
  const found: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (!text.textContent?.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    const own = [...range.getClientRects()].filter(({ width }) => width > 0);
    const first = own.at(0);
    if (first && last && text.parentElement.closest('copy-link') && first.top >= last.bottom)
      found.push(`alone on a line: ${text.parentElement.closest('section, tr, li')?.textContent.trim().slice(0, 60)}`);
    last = own.at(-1) ?? last;
  }
  return found;
};

/** Text outside the window, cut off by its box, or on top of other text; what follows the page as it scrolls is left out. */
export const misplacedText = (): string[] => {
  const found = new Set<string>();
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) found.add(`scrolls sideways by ${over} pixels`);
  const chain = (element: Element | null): Element[] => (element ? [element, ...chain(element.parentElement)] : []);
  const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX + style.overflowY);
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { box: DOMRect; words: string }[] = [];
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    const words = texts.currentNode.textContent?.trim().slice(0, 40);
    if (!words || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('option, noscript'))
      continue;
    const around = chain(parent).filter((one) => one !== document.body && one !== document.documentElement);
    const styles = around.map((one) => getComputedStyle(one));
    // Read out and not seen; in a box that scrolls by itself; kept at an edge of the window, over what scrolls.
    if (styles.some((style) => style.clipPath !== 'none' || scrolls(style) || /fixed|sticky/.test(style.position)))
      continue;
    const cutter = around.find((_, index) => /hidden|clip/.test(styles[index]!.overflow))?.getBoundingClientRect();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      if (box.right > innerWidth + 1 || box.left < -1) found.add(`outside the window: ${words}`);
      if (cutter && (box.right > cutter.right + 1 || box.bottom > cutter.bottom + 3)) found.add(`cut off: ${words}`);
      lines.push({ box, words });
    }
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [index, { box, words }] of lines.entries())
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < box.bottom - 1; next += 1) {
      const { box: other, words: others } = lines[next]!;
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - other.top;
      if (wide > 2 && high > 0.35 * Math.min(box.height, other.height))
        found.add(`on each other: ${words} / ${others}`);
    }
  return [...found];
};
