import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  classesOf,
  classesWithoutRule,
  farReaching,
  rulesWithoutClass,
  selectorsOf,
  sharedByTwo,
  strayStyles,
} from './styles.ts';

const file = (path: string, text: string) => ({ path: `src/${path}`, text });

test('selectors are read without comments, pictures and at-rules', () => {
  const css = `/* .a {} */ @media (width < 40rem) { .b, p:is(.c, .d) > q { mask: url("data:.e{") } } .f { top: 0.5rem }`;
  assert.deepEqual(selectorsOf(css), ['.b', 'p:is(.c, .d) > q', '.f']);
});

test('classes are found where markup and scripts set them', () => {
  const found = (text: string) => classesOf(file('ui/A.astro', text));
  assert.deepEqual(found('<p class="one two-a">'), ['one', 'two-a']);
  assert.deepEqual(found("<p class={zone === 'edge' ? 'one' : `two ${HUES[hue]}`}>"), ['one', 'two']);
  assert.deepEqual(found("<p class:list={['one', wide && 'two', { three: 'is-three' }]}>"), ['one', 'two', 'is-three']);
  assert.deepEqual(found("make('p', { role: 'status', className: 'one' }, 'Try again');"), ['one']);
  assert.deepEqual(found("label.className = `one one-${verdict}`;\nrow.classList.toggle('two', on);"), ['one', 'two']);
});

const markup = (path: string, name: string) => file(path, `<p class="${name}" />`);

test('a class needs a rule within its reach', () => {
  const sheets = [file('ui/styles/a.css', '.all {}'), file('features/one/one.css', '.mine {}')];
  const wrong = (path: string, name: string) => classesWithoutRule([...sheets, markup(path, name)]).length;
  for (const path of ['ui/A.astro', 'features/one/A.astro', 'features/two/A.astro', 'pages/a.astro']) {
    assert.equal(wrong(path, 'all'), 0, path);
    assert.equal(wrong(path, 'sr-only'), 0, path);
    assert.equal(wrong(path, 'flex'), 1, path);
  }
  assert.equal(wrong('features/one/A.astro', 'mine'), 0);
  assert.equal(wrong('pages/a.astro', 'mine'), 0);
  assert.equal(wrong('features/two/A.astro', 'mine'), 1);
  assert.equal(wrong('ui/A.astro', 'mine'), 1);
});

test('a rule needs a class within its reach', () => {
  const unused = (path: string) =>
    rulesWithoutClass([
      file('features/one/one.css', '.mine > .all {}'),
      file('ui/styles/a.css', '.all {}'),
      markup(path, 'mine all'),
    ]);
  assert.deepEqual(unused('features/one/A.astro'), []);
  assert.deepEqual(unused('features/two/A.astro'), ['src/features/one/one.css  .mine is not used']);
  assert.equal(rulesWithoutClass([file('ui/styles/a.css', '.all {}')]).length, 1);
});

test('the sheet of a feature names something of its own', () => {
  const far = (selector: string) =>
    farReaching([file('ui/styles/a.css', '.all {}'), file('features/one/one.css', `${selector} {}`)]).length;
  for (const selector of ['.mine', '.mine .all', 'main:has(.mine) + p', 'my-island p'])
    assert.equal(far(selector), 0, selector);
  for (const selector of ['.all', 'table', '.all > p', ':root', "[data-a='my-b'] p"])
    assert.equal(far(selector), 1, selector);
});

test('sheets are where the rule says, each imported once', () => {
  const entry = file('styles/main.css', "@import './a.css' layer(base);\n@import '../ui/styles/b.css';");
  const stray = (...files: { path: string; text: string }[]) => strayStyles([entry, ...files], entry);
  assert.deepEqual(stray(file('styles/a.css', ''), file('ui/styles/b.css', ''), file('ui/A.astro', '<p>')), []);
  assert.equal(stray(file('features/one/one.css', '')).length, 1);
  assert.equal(stray(file('features/one.css', '')).length, 1);
  assert.equal(stray(file('ui/A.astro', '<p style="top: 0">')).length, 1);
  assert.equal(stray(file('ui/A.astro', '<style>p {}</style>')).length, 1);
});

test('a class with rules in the sheets of two features is named with both', () => {
  const sheets = [file('features/one/one.css', '.paper {}'), file('features/two/two.css', '.paper {} .own {}')];
  assert.deepEqual(sharedByTwo(sheets), ['.paper has rules of one and two']);
  assert.deepEqual(sharedByTwo([...sheets, file('ui/styles/a.css', '.paper {}')]), []);
});
