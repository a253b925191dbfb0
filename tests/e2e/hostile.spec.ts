import fc from 'fast-check';
import { expect, test } from '../support/browser.ts';

/** Addresses that an island answers to, with every parameter that it reads; `q` and `kind` are those of the search. */
const TARGETS = [
  { path: 'compare/', params: ['tools', 'differ', 'primary', 'find'] },
  { path: 'decide/', params: ['must', 'nice'] },
  { path: 'alternatives/', params: ['must', 'nice'] },
  { path: 'field-report/', params: ['about', 'verdict'] },
  { path: 'search/', params: ['q', 'kind'] },
  { path: 'faq/', params: ['q', 'kind'] },
] as const;

/** Values by target. `npm run test:full` throws 2,400 in all, `npm test` a tenth of them. */
const RUNS = Number(process.env.HOSTILE_RUNS || 34);

/** What people who mean harm try first; `pwned` in it sets a mark that the test looks for. */
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
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ATTACKS), fc.string()).map((parts) => parts.join('')) },
);

/** Escaped as a form would, or not at all; a lone surrogate has no escape. */
const written = fc.tuple(value, fc.boolean()).map(([text, escape]) => {
  const plain = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '%ED%A0%80');
  return escape ? encodeURIComponent(text.toWellFormed()) : plain.replace(/[\r\n\t]/g, '');
});

for (const { path, params } of TARGETS) {
  test(`/${path}: no parameter, hash or stored value does harm`, async ({ page }) => {
    test.setTimeout(60_000 + RUNS * 1_500);
    const response = await page.goto(path);
    test.skip(response?.status() === 404, `this build has no /${path}`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const names = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...params) },
      { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '') },
    );
    const query = fc.array(fc.tuple(names, written), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(query, written, value, async (pairs, hash, stored) => {
        const search = pairs.map(([name, text]) => `${name}=${text.replaceAll('#', '%23')}`).join('&');
        await page.evaluate((text) => {
          // Every key that the page keeps, and one that it does not know.
          for (const key of [...Object.keys(localStorage), 'whichmesh-theme', 'whichmesh-other']) {
            localStorage.setItem(key, text);
            sessionStorage.setItem(key, text);
          }
        }, stored);
        const url = `${path}?${search.slice(0, 12_000)}#${hash.slice(0, 2_000)}`;
        await page.goto(url, { waitUntil: 'load' });
        // A hash alone does not load a page: the islands hear of it.
        await page.evaluate(
          (text) => {
            location.hash = text;
          },
          hash.slice(0, 2_000),
        );
        const state = await page.evaluate(() => ({
          pwned: 'pwned' in globalThis || 'pwned' in Object.prototype,
          foreign: document.querySelectorAll('script:not([src]):not([type]):not(head *), [onerror], [onload]').length,
          heading: document.querySelector('h1')?.textContent ?? '',
          wide: document.documentElement.scrollWidth > innerWidth,
        }));
        expect(state, url).toEqual({ pwned: false, foreign: 0, heading, wide: false });
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        interruptAfterTimeLimit: 50_000 + RUNS * 1_400,
        markInterruptAsFailure: true,
      },
    );
  });
}
