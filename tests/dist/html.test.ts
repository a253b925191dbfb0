import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pages } from '../../scripts/lib/dist.ts';
import { byComplaint, none } from '../support/none.ts';

/** One configuration for every page: the library's own loader makes it again for each. */
class OneConfiguration extends StaticConfigLoader {
  #made: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(handle: string) {
    return (this.#made ??= super.getConfigFor(handle));
  }
}

const loader = new OneConfiguration({
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    // The standard no longer counts it as sectioning content, so a cell may hold one.
    { details: { inherit: 'details', sectioning: false } },
  ],
  rules: {
    // Check boxes of one question share a name, and are sent as a list.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    // A group of rows may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Style, not correctness: Astro writes void elements, doctype and attributes its own way.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title is cut by search engines, not refused by browsers.
    'long-title': 'off',
  },
});
const validator = new HtmlValidate(loader);

test('every page is valid HTML', async () => {
  const found: { page: string; what: string }[] = [];
  const places = new Map<string, string>();
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const what = `${ruleId}: ${message}`;
      if (!places.has(what)) places.set(what, selector ?? 'the top');
      found.push({ page: file, what: `${what}, first at ${places.get(what)}` });
    }
  }
  none(byComplaint(found));
});

test('no word runs into a link, into code or into a date', () => {
  // A line break before or after such an element in a component is not a space in the page.
  const found = pages.flatMap(({ file, html }) => {
    const text = html.replace(/<(script|style|svg|pre)\b.*?<\/\1>/gs, '');
    const runs = text.matchAll(/[\w,:;.)]<(a|code|strong|em|time)\b[^>]*>\w|<\/(a|code|strong|em|time)>[\w(]/g);
    // A date is a figure: whatever is around it, another one beside it would change it.
    const dates = text.matchAll(
      /\w(<\/?(a|em|small|span|strong)\b[^>]*>)*<time\b|<\/time>(<\/?(a|em|small|span|strong)\b[^>]*>)*\w/g,
    );
    return [...runs, ...dates].map(({ index }) => ({
      page: file,
      what: text
        .slice(index - 40, index + 60)
        .replace(/<[^>]*>?/g, '¦')
        .replace(/\s+/g, ' '),
    }));
  });
  none(byComplaint(found));
});

/** The words of the main part as a reader sees them. */
const mainOf = (html: string) =>
  html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<(script|style|svg)\b.*?<\/\1>/gs, '');
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a page that names the field report leads to it or says what it is', () => {
  const found = pages.map(({ file, html }) => ({ file, main: mainOf(html) }));
  const naming = found.filter(({ main }) => /\bfield report\b/i.test(wordsOf(main)));
  assert.ok(naming.length > 20);
  const unexplained = naming.filter(
    ({ main }) => !/href="[^"]*\bfield-report\b/.test(main) && !/one operator.s field report/.test(wordsOf(main)),
  );
  assert.deepEqual(
    unexplained.map(({ file }) => file),
    [],
  );
});

test('the caption of a table does not repeat the heading above it', () => {
  const found = pages.flatMap(({ file, html }) => {
    let heading = '';
    const named = html.matchAll(/<(h[1-6]|summary|caption)\b[^>]*>(.*?)<\/\1>/gs);
    return [...named].flatMap(([, tag, inner = '']) => {
      const words = wordsOf(inner.replace(/<copy-link.*?<\/copy-link>/gs, '')).toLowerCase();
      if (tag !== 'caption') heading = words;
      return tag === 'caption' && heading && (words.includes(heading) || heading.includes(words))
        ? [`${file}: ${words}`]
        : [];
    });
  });
  assert.deepEqual(found, []);
});
