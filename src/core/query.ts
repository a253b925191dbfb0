/** Invisible characters that chat and mail programs leave in addresses. */
export const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * Characters of a sentence after an address that programs take for a part of it. The straight quotes are escaped: a
 * quote that is none would hide from the styles of a page which words of its script are in strings.
 */
export const CLOSING = /[\s.,;:!?)\]}>\x27\x22’”»*]+$/;

/** The name of a parameter as it was meant: `amp;nice`, `Must` and `must[]` are all known. */
const nameOf = (written: string): string =>
  written
    .replace(UNSEEN, '')
    .trim()
    .replace(/^(amp;)+/i, '')
    .replace(/\[\d*\]$/, '')
    .toLowerCase();

/**
 * The parameters of a query as they were meant. Mail and chat programs write `&` as `&amp;`, take the closing bracket
 * or the full stop of a sentence into a link, and leave invisible characters in it; some forms write `must[]=`. Never
 * throws.
 */
export const readQuery = (search: string): URLSearchParams => {
  const pairs = [...new URLSearchParams(search)];
  return new URLSearchParams(
    pairs.map(([name, value], index) => {
      const seen = value.replace(UNSEEN, '');
      return [nameOf(name), index === pairs.length - 1 ? seen.replace(CLOSING, '') : seen];
    }),
  );
};
