import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatterFactory, HtmlValidate, type Report } from 'html-validate';
import { pages } from '../support/dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
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

test('every page is valid HTML', async () => {
  const reports: Report[] = [];
  for (const { file, html } of pages) reports.push(await validator.validateString(html, file));
  const wrong = reports.filter(({ valid }) => !valid);
  const text = formatterFactory('text')(wrong.flatMap(({ results }) => results));
  assert.equal(text, '');
});
