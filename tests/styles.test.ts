import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none } from './support/none.ts';
import { sourceFiles } from './support/source-files.ts';
import { classesWithoutRule, farReaching, sharedByTwo, rulesWithoutClass, strayStyles } from './support/styles.ts';

/* The rule is in docs/design.md, under "Styles". */
const ENTRY = 'src/styles/main.css';
/** The text of a page is set after it is built. */
const files = [...sourceFiles('src'), ...sourceFiles('integrations')];
const sheets = files.filter(({ path }) => path.endsWith('.css'));
const entry = files.find(({ path }) => path === ENTRY);

test('a sheet is beside what it styles, the entry imports each once, and markup holds no styles', () => {
  assert.ok(entry && sheets.length > 20);
  none(strayStyles(files, entry));
});

test('a class that is set has a rule in a sheet of its feature or of all', () => {
  none(classesWithoutRule(files));
});

test('a class that has a rule is set, by its feature where the sheet is a feature’s', () => {
  none(rulesWithoutClass(files));
});

test('the sheet of a feature changes nothing of another', () => {
  none(farReaching(files));
  none(sharedByTwo(files));
});

test('nothing moves by itself', () => {
  none(sheets.filter(({ text }) => /\b(?:transition|animation|scroll-behavior)\b/.test(text)).map(({ path }) => path));
});

test('light and dark differ in colours alone, so that most of a page has to be looked at in one of them only', () => {
  none(files.filter(({ text }) => /@media[^{]*prefers-color-scheme|style\(--/.test(text)).map(({ path }) => path));
});
