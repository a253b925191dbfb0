import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toolMarkdown } from '../../../src/features/tools/markdown.ts';
import { toolCard } from '../../../src/features/tools/preview.ts';
import { toolView } from '../../../src/features/tools/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';
import { aNeed, aRule } from '../../fixtures/things.ts';

const tool = letterPosts.tool('amberwick');
const view = toolView(letterPosts, tool);

describe('the tool page', () => {
  test('lists the sections of its text, then the report, the facts and the way to how it is run', () => {
    const ids = view.meta.outline?.map(({ id }) => id) ?? [];
    assert.deepEqual(ids.slice(0, 2), ['what-it-is', 'does-well']);
    assert.deepEqual(ids.slice(ids.indexOf('report'), ids.indexOf('report') + 3), ['report', 'facts', 'running']);
    assert.equal(view.running[0]?.to, '/tools/amberwick/ports/');
    assert.equal(view.running.at(-1)?.to, '/tools/amberwick/firewall/');
    assert.ok(view.moved.some(({ id, to }) => id === 'checks' && to === '/tools/amberwick/operate/#checks'));
  });
  test('has every fact once, by group in the order of the comparison, each with its cell', () => {
    const facts = view.facts.flatMap((group) => group.facts);
    assert.deepEqual(
      facts.map(({ criterion }) => criterion.id).toSorted(),
      letterPosts.criteria.map(({ id }) => id).toSorted(),
    );
    assert.deepEqual(
      view.facts.map(({ label }) => label),
      Object.values(letterPosts.groups).map(({ label }) => label),
    );
    assert.equal(facts[0]?.to, `/compare/${facts[0]?.criterion.id}/#amberwick`);
  });
  test('counts what the report says of this tool alone', () => {
    const about = letterPosts.claims.filter(({ about: id }) => id === 'amberwick');
    assert.equal(view.report.all.label, `${about.length} claims about Amberwick`);
    assert.equal(view.report.all.to, '/field-report/?about=amberwick');
    const counted = view.report.byFinding.reduce((sum, { label }) => sum + Number.parseInt(label, 10), 0);
    assert.equal(counted, about.length);
    assert.match(view.report.byFinding[0]?.to ?? '', /^\/field-report\/\?about=amberwick&finding=[a-z]+$/);
  });
  test('says in its headings how many claims do not hold, and how many facts are unknown', () => {
    const of = (...findings: string[]) =>
      letterPosts.claims.filter(({ about, finding }) => about === 'amberwick' && findings.includes(finding)).length;
    const all = of('wrong', 'outdated', 'partly', 'unverifiable', 'confirmed');
    assert.equal(view.report.title, `Field report: ${of('wrong', 'outdated')} of ${all} claims wrong or outdated`);
    const unknown = Object.values(tool.facts).filter((fact) => fact?.value === 'unknown').length;
    assert.equal(view.factsTitle, `${letterPosts.criteria.length} facts, ${unknown} of them unknown`);
    const without = { ...letterPosts, criteria: letterPosts.criteria.filter(({ id }) => id === 'night-flight') };
    assert.equal(toolView(without, tool).factsTitle, '1 fact, all known');
  });
  test('leads to the pages that set it against another tool, and to its neighbours', () => {
    assert.ok(view.pairs.length > 0);
    assert.ok(view.pairs.every(({ label, to }) => label.includes('Amberwick') && to.includes('amberwick')));
    assert.deepEqual([view.turn.previous, view.turn.next?.to], [undefined, '/tools/brackenpost/']);
  });
  test('says what nobody has checked', () => {
    assert.ok(toolView(letterPosts, letterPosts.tool('cobblegrid')).gaps);
    assert.equal(view.gaps, undefined);
  });
});

describe('a need that a tool alone meets', () => {
  const sure = (id: string, value: 'yes' | 'no' | 'partly', edition?: 'paid') => {
    const own = letterPosts.tool(id);
    const fact = { ...own.facts['night-flight']!, value, ...(edition && { edition }) };
    return { ...own, facts: { ...own.facts, 'night-flight': fact } };
  };
  const need = aNeed({ id: 'by-night', label: 'By night', rules: [aRule({ row: 'night-flight' })] });
  const alone = (other: 'no' | 'partly', edition?: 'paid') => {
    const one = sure('amberwick', 'yes', edition);
    return toolView({ ...letterPosts, needs: [need], tools: [one, sure('brackenpost', other)] }, one).alone;
  };

  test('is named with what its answer costs', () => {
    assert.deepEqual(alone('no'), [{ label: 'By night', to: '/needs/by-night/', price: '' }]);
    assert.deepEqual(
      alone('no', 'paid').map(({ price }) => price),
      ['paid edition'],
    );
  });
  test('is not named where another meets it in part', () => {
    assert.deepEqual(alone('partly'), []);
  });
});

test('the Markdown of a tool has the headings of its page, then how to run it, and full addresses', () => {
  const { path, markdown } = toolMarkdown(view, tool.body, ['## Ports'], (to) =>
    to.startsWith('/') ? `https://posts.example${to}` : to,
  );
  assert.equal(path, '/tools/amberwick/');
  const titles = view.meta.outline?.filter(({ level }) => level === 2).map(({ title }) => title) ?? [];
  assert.deepEqual(markdown.match(/(?<=^## ).*/gm), [...titles, 'Ports']);
  assert.match(markdown, /^# Amberwick\n/);
  assert.match(markdown, /Address: https:\/\/posts\.example\/tools\/amberwick\//);
  assert.doesNotMatch(markdown, /\]\(\//);
});

test('the preview of a tool says its verdict and the version it holds for', () => {
  const { kicker, title, text, tools } = toolCard(view);
  assert.deepEqual([kicker, title, text], [`Checked at ${tool.checked.version}`, 'Amberwick', tool.verdict]);
  assert.deepEqual(tools, [{ name: 'Amberwick', hue: tool.hue, glyph: tool.glyph }]);
});
