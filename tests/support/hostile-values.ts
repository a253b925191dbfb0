import fc from 'fast-check';
import { anyText } from './any-text.ts';

/** What people who mean harm try first; `pwned` in it sets a mark that the tests look for. */
const ATTACKS = [
  '<img src=x onerror=pwned=1>',
  '"><script>pwned=1</script>',
  "'-pwned=1-'",
  '<svg/onload=pwned=1>',
  'javascript:pwned=1',
  '</style><script>pwned=1</script>',
  '{{constructor.constructor("pwned=1")()}}',
  '${pwned=1}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '*',
  ':is(',
  ']"\\',
  '../../etc/passwd',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\uD800',
  '\uDFFF\uD800',
  '\u202E',
  ',,,,',
  '&&&==',
  '#',
  '9'.repeat(400),
  'a,'.repeat(2_000),
  '<'.repeat(4_000),
];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 2, arbitrary: anyText(200) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ATTACKS), fc.string()).map((parts) => parts.join('')) },
);

/** Escaped as a form would, or not at all; a lone surrogate has no escape. */
const written = fc.tuple(value, fc.boolean()).map(([text, escape]) => {
  const plain = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '%ED%A0%80');
  return escape ? encodeURIComponent(text.toWellFormed()) : plain.replace(/[\r\n\t]/g, '').replaceAll('#', '%23');
});

/** One visit that means harm: an address, what is kept in the browser, and what is typed. */
export interface Visit {
  /** With its question mark, and with every parameter. */
  search: string;
  hash: string;
  stored: string;
  typed: string;
}

/** Visits in which every parameter is hostile, some of them twice, between names that no parameter has. */
export function hostileVisits(params: readonly string[], count: number): Visit[] {
  const pair = (name: string) => written.map((text) => `${name}=${text.slice(0, 8_000)}`);
  const query = fc.tuple(
    ...params.map(pair),
    fc.constantFrom('__proto__', 'constructor', '', ...params).chain(pair),
    fc.boolean(),
  );
  const visit = fc.record({
    // Of a parameter that appears twice the first counts for some islands and both for others.
    search: query.map((parts) => {
      const again = parts.pop() as boolean;
      const pairs = parts as string[];
      return `?${(again ? pairs.toReversed() : pairs).join('&')}`;
    }),
    hash: written.map((text) => `#${text.slice(0, 2_000)}`),
    stored: value,
    typed: value,
  });
  return fc.sample(visit, count);
}
