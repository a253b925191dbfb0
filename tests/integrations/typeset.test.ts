import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Page } from '../../integrations/html.ts';
import { typesetPage } from '../../integrations/typeset.ts';

const typeset = (html: string): string => {
  const page = new Page('index.html', html);
  typesetPage(page);
  return page.html;
};

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
    `<code><kbd>it's</kbd> a "b"</code>`,
  ])
    assert.equal(typeset(kept), kept);
});

test('an option stays in one piece within a line, of a long one its first word', () => {
  const piece = (text: string) => `<span class="unbroken">${text}</span>`;
  assert.equal(
    typeset('<code>nft -c -f a-b.nft --dry-run</code>'),
    `<code>nft ${piece('-c')} ${piece('-f')} a-b.nft ${piece('--dry-run')}</code>`,
  );
  assert.equal(
    typeset('<p>with --ssh, or (-c) alone.</p>'),
    `<p>with ${piece('--ssh')}, or (${piece('-c')}) alone.</p>`,
  );
  assert.equal(
    typeset('<code>run --unit=firewall-undo --remove-orphans</code>'),
    `<code>run ${piece('--unit')}=firewall-undo ${piece('--remove')}-orphans</code>`,
  );
  assert.equal(typeset('<pre><code>nft -c</code></pre>'), `<pre><code>nft ${piece('-c')}</code></pre>`);
  for (const kept of ['<code>a - b -1 x-y</code>', '<p>well-known - or not</p>']) assert.equal(typeset(kept), kept);
  assert.equal(typeset('<p>with -InterfaceMetric 50.</p>'), `<p>with ${piece('-InterfaceMetric')} 50.</p>`);
});

test('a long path or name may break behind its parts, and a short one stays', () => {
  assert.equal(
    typeset('<p>BIND_ADDRESS_OF_BIRDS in /var/lib/post/letters.db</p>'),
    '<p>BIND_<wbr>ADDRESS_<wbr>OF_<wbr>BIRDS in /var/<wbr>lib/<wbr>post/<wbr>letters.<wbr>db</p>',
  );
  assert.equal(typeset('<p>http://localhost:80/post</p>'), '<p>http://<wbr>localhost:<wbr>80/<wbr>post</p>');
  for (const kept of [
    '<p>443/tcp, /etc/letters.conf, letter_box.yaml and post/office@v0.29.2:letter_box.yaml</p>',
    '<a href="/var/lib/post/letters.db">x</a>',
  ])
    assert.equal(typeset(kept), kept);
});

test('a figure stays with its unit, but not in code or in a link, whose words are copied', () => {
  assert.equal(typeset('<p>2 GB for USD 16 in 3 s</p>'), '<p>2\u00A0GB for USD\u00A016 in 3\u00A0s</p>');
  for (const kept of ['<p>2 hosts, 3 same</p>', '<code>2 GB</code>', '<a href="#x">2 GB</a>'])
    assert.equal(typeset(kept), kept);
});

test('a mark without its pair is left alone', () => {
  assert.equal(typeset('<p>a 19" rack, from \'this</p>'), '<p>a 19" rack, from \'this</p>');
});

test('a day in the text is a time, once, and stays as it is where no element may stand', () => {
  assert.equal(typeset('<p>v1.2 (2026-11-22), then</p>'), '<p>v1.2 (<time>2026-11-22</time>), then</p>');
  for (const kept of [
    '<title>Read on 2026-11-22</title>',
    '<a title="2026-11-22" href="#row-2026-11-22">x</a>',
    '<svg><text>2026-11-22</text></svg>',
    '<time class="quiet">2026-11-22</time>',
    '<script>const day = "2026-11-22";</script>',
    '<p>CVE-2026-11-22 and 12026-11-22</p>',
  ])
    assert.equal(typeset(kept), kept);
});

test('a version that is not a release yet stays in one piece', () => {
  assert.equal(
    typeset('<p>first in v0.23.0-alpha2, gone in 1.0</p>'),
    '<p>first in <span class="unbroken">v0.23.0-alpha2</span>, gone in 1.0</p>',
  );
});

test('a range stays in one piece: half of it is another figure', () => {
  assert.equal(typeset('<p>as 4 or 2-4.</p>'), '<p>as 4 or <span class="unbroken">2-4</span>.</p>');
  for (const kept of ['<p>CVE-2026-11</p>', '<p>a-4 and 4-a</p>', '<p>1-2-3</p>']) assert.equal(typeset(kept), kept);
});
