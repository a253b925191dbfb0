import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from '../../scripts/lib/typeset.ts';

test('apostrophes and pairs of quotation marks in text are curly, written out or escaped', () => {
  assert.equal(typeset('<p>A server\'s two owners\' "first" words</p>'), '<p>A server’s two owners’ “first” words</p>');
  assert.equal(typeset('<p>A server&#39;s &quot;first&quot; words</p>'), '<p>A server’s “first” words</p>');
});

test('attributes, scripts and code stay letter by letter', () => {
  for (const kept of [
    `<a title="the server's page">x</a>`,
    `<script>const a = "it's";</script>`,
    `<pre><code>echo "it's"</code></pre>`,
    `<code>a'b "c"</code>`,
  ])
    assert.equal(typeset(kept), kept);
});

test('a mark without its pair is left alone', () => {
  assert.equal(typeset('<p>a 19" rack, from \'this</p>'), '<p>a 19" rack, from \'this</p>');
});
