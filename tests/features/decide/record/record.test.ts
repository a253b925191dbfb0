import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { lint } from 'markdownlint/sync';
import { ROOT } from '../../../../scripts/lib/run.ts';
import { getCatalogue } from '../../../../src/catalogue/index.ts';
import { routes } from '../../../../src/core/routes.ts';
import type { Choice } from '../../../../src/core/decision/choice.ts';
import type { FactsFile } from '../../../../src/features/decide/record/facts-in-file.ts';
import { readFacts } from '../../../../src/features/decide/record/facts.ts';
import { factsFile } from '../../../../src/features/decide/record/facts-file.ts';
import { pivotView } from '../../../../src/features/decide/record/pivot-view.ts';
import { recordText } from '../../../../src/features/decide/record/record-text.ts';
import { recordView } from '../../../../src/features/decide/record/record-view.ts';
import { sinceView } from '../../../../src/features/decide/record/since-view.ts';
import { aFact, aSource, aSupport } from '../../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const address = (path: string) => `https://posts.example${path}`;
/** As it comes over the network: what is not JSON is lost. */
const overNetwork = (file: FactsFile) => readFacts(JSON.parse(JSON.stringify(file)) as FactsFile);
const facts = overNetwork(factsFile({ ...site, today: '2026-03-20' }, (path) => path));
const view = (choice: Partial<Choice>) =>
  recordView(facts, { must: [], nice: [], ...choice }, { link: address('/decide/?must=x&on=2026-03-20') }, address);
const text = (choice: Partial<Choice>) => recordText(view(choice));
const everything = site.needs.map(({ id }) => id);

describe('the file of facts', () => {
  test('has the facts that needs ask for, and no others', () => {
    const rows = new Set(site.needs.flatMap(({ rules }) => rules.map(({ criterion }) => criterion.id)));
    for (const tool of facts.tools) assert.deepEqual(Object.keys(tool.facts).toSorted(), [...rows].toSorted());
  });

  test('has each source that its facts and changes cite', () => {
    const cited = [...facts.tools.flatMap((tool) => Object.values(tool.facts)), ...facts.changes];
    for (const one of cited) {
      const sources = one?.sources ?? [];
      assert.equal(facts.cited(sources).length, sources.length);
    }
  });
});

describe('the record of a decision', () => {
  test('of an amount that only our lab gives cites the measurement, says so, and keeps it as a pivot that is not open', () => {
    const lab = aSource('run', { kind: 'measured', title: 'Grain of one loft', ref: '/lab/1/grain/' });
    const measured = { row: 'grain-eaten', value: { max: 70, unit: 'MB' }, text: 'we measured 70 MB', source: lab };
    const tools = site.tools.map((tool) => ({
      ...tool,
      facts: { ...tool.facts, 'stated-grain': aFact('unknown', { ...(tool.id === 'cobblegrid' && { measured }) }) },
    }));
    const weighed = overNetwork(factsFile({ ...site, tools, today: '2026-03-20' }, (path) => path));
    const must = site.needs.filter(({ label }) => label === 'Attic of 1 GB').map(({ id }) => id);
    const { headline, needs, sources, pivots } = recordView(weighed, { must, nice: [] }, { link: '' }, address);
    assert.equal(headline.text, 'So far, Cobblegrid fits.');
    assert.equal(headline.sure, 'Certainty: moderate.');
    const [cell] = needs[0]?.cells ?? [];
    assert.deepEqual(
      cell?.proofs.map(({ text: said, href }) => [said, href]),
      [
        [
          'Stated grain store: unknown, so our measurement decides, moderate certainty',
          'https://posts.example/compare/stated-grain/#cobblegrid',
        ],
        ['we measured 70 MB', 'https://posts.example/lab/1/grain/'],
      ],
    );
    assert.deepEqual(
      cell?.sources.map((number) => sources[number - 1]?.title),
      ['Grain of one loft'],
    );
    const pivot = pivots.find(({ text: said }) => said.startsWith('Cobblegrid'));
    assert.deepEqual([pivot?.open, pivot?.certainty], [false, 'we measured 70 MB']);
  });

  test('says day, result, link, needs by tool, reasons, versions and sources', () => {
    const lines = text({ must: ['guarded-letters'], nice: ['direct-flight'] }).split('\n');
    for (const line of [
      '# Decision: which self-hosted WireGuard overlay',
      '- Date: 2026-03-20',
      '- Link: <https://posts.example/decide/?must=x&on=2026-03-20>',
      '| Need | Wish | Brackenpost | Cobblegrid | Amberwick | Dandelion Semaphore Exchange |',
      '| [Letters sealed twice](https://posts.example/needs/guarded-letters/) | must | meets | unknown | fails | fails |',
      '## Why',
      '## Why not',
      '### Brackenpost: fits, but lacks nice-to-have “Letters fly directly”',
      '## What would change the result',
      '- Brackenpost: v1.9.2, checked 2026-02-03',
      '## Sources',
    ]) {
      assert.ok(lines.includes(line), `${line}\n\n${lines.join('\n')}`);
    }
  });

  test('cites first what a fact cites first, whatever another need has cited', () => {
    const [shared, own] = [aSource('shared'), aSource('own')];
    const cite = { 'second-seal': [shared], 'route-shape': [own, shared] };
    const tools = site.tools.map((tool) => ({
      ...tool,
      facts: {
        ...tool.facts,
        ...Object.fromEntries(
          Object.entries(cite).flatMap(([row, sources]) =>
            tool.facts[row] ? [[row, { ...tool.facts[row], sources, measured: undefined }]] : [],
          ),
        ),
      },
    }));
    const known = overNetwork(factsFile({ ...site, tools, today: '2026-03-20' }, (path) => path));
    const choice = { must: ['guarded-letters', 'direct-flight'], nice: [] };
    const { needs, sources } = recordView(known, choice, { link: '' }, address);
    const first = needs.map(({ cells }) => sources[(cells[0]?.sources[0] ?? 0) - 1]?.title);
    assert.deepEqual(first, [shared.title, own.title]);
  });

  test('says what is lost with the tool in first place, and what it costs in the example, with its date', () => {
    const { losses, costs: cost } = view({ must: ['guarded-letters'] });
    assert.equal(losses[0], 'Where Brackenpost falls short: Three helpers and a price list.');
    assert.match(losses[1] ?? '', /^Brackenpost fails, and another of these tools meets: [^.]+\.$/);
    assert.match(
      cost,
      /^In our example, which is not your fleet \(12 users; .+ on \d{4}-\d\d-\d\d\): Brackenpost .+ EUR a month\. Hours are not computed\.$/,
    );
    const paid = view({ must: ['guarded-letters'], not: ['free-visitor-book', 'skip-a-year'] }).costs;
    assert.match(paid, /EUR a month \(edition price of 2026-02-03\)/);
    const markdown = text({ must: ['guarded-letters'] });
    assert.match(markdown, /## What you lose\n\n- Where Brackenpost/);
    assert.match(markdown, /## What it costs a month\n\n- In our example.+\[With your figures\]\(.+\/cost\/\?must=/);
  });

  const costsWith = (figures: string, choice: Partial<Choice> = { must: ['guarded-letters'] }) =>
    recordView(facts, { must: [], nice: [], ...choice }, { link: '', figures }, address);

  test('says what it costs with the figures of the address, whose they are, and where to change them', () => {
    const { costs, given, recalculate, cost } = costsWith('&n=9&u=40&p=own&e=4&h=2-4&r=50');
    assert.equal(
      costs,
      'Your figures: Users 40. As in the example: Fleet servers 9, Hours a month 2-4. Brackenpost: 4 EUR a month; 2 to 4 h a month; together 100 to 210 EUR a month; 48 EUR a year.',
    );
    assert.equal(
      given,
      'Calculated with: Users 40, Fleet servers 9; 1 × your own price of 4 EUR a month; no identity provider; wanted: nothing more; upkeep 2 to 4 h a month; rate 50 EUR an hour.',
    );
    assert.equal(recalculate, 'With other figures');
    assert.equal(cost, address('/cost/?must=guarded-letters&n=9&u=40&p=own&e=4&h=2-4&r=50'));
    const paid = costsWith('&u=40', { must: ['guarded-letters'], not: ['free-visitor-book', 'skip-a-year'] });
    assert.match(
      paid.costs,
      /^Your figures: Users 40\. As in the example: Fleet servers 9\. .*edition price of 2026-02-03/,
    );
    assert.match(paid.given, /wanted: Visitor book;/);
  });

  test('says which figure of the address cannot be used, and goes on with the example', () => {
    const { costs, recalculate } = costsWith('&u=many&s=2');
    assert.match(
      costs,
      /^Your figures cannot be used\. Users "many": give a whole number from 1 to 100000\. In our example, which is not your fleet \(12 users; /,
    );
    assert.equal(recalculate, 'With your figures');
    // What was typed in brackets ends no link.
    const written = recordText(costsWith('&u=(many)'));
    assert.ok(written.includes('(https://posts.example/cost/?must=guarded-letters&u=%28many%29)'));
  });

  test('names no loss and no cost where no tool is left', () => {
    const { losses, costs: cost } = view({ must: everything });
    assert.deepEqual([losses, cost], [[], 'Not computed: no tool is left.']);
  });

  test('says what is accepted in a paid edition, with its price and the way to what it costs', () => {
    const { accepted, paid, cost } = view({ must: ['direct-flight'], not: ['free-visitor-book', 'skip-a-year'] });
    assert.equal(accepted, 'Paid features accepted: Visitor book.');
    assert.equal(cost, address('/cost/?must=direct-flight&not=free-visitor-book,skip-a-year'));
    const said = view({ must: ['guarded-letters'], not: ['free-visitor-book', 'skip-a-year'] }).paid;
    assert.ok(
      said.includes(
        'Brackenpost needs the paid edition House licence for “Visitor book” (Lane, up to 25 users: 24 EUR a month, paid by the month; 20 EUR a month, paid by the year; Town, up to 200 users: 110 EUR a month, paid by the month; 90 EUR a month, paid by the year; checked 2026-02-03).',
      ),
      said.join('\n'),
    );
    // It is ruled out, so nobody pays for it.
    assert.ok(!paid.some((line) => line.startsWith('Brackenpost')));
    const record = text({ must: ['guarded-letters'], not: ['free-visitor-book', 'skip-a-year'] });
    assert.match(
      record,
      /\|\n\nPaid features accepted: Visitor book\.\n\n## Also answered[^]*\n## Paid editions\n\n- Brackenpost needs/,
    );
    assert.ok(record.includes('[What it costs a month, with these needs](https://posts.example/cost/?must='));
  });

  test('names a paid edition for a need that may be paid, and none for one that must be free', () => {
    const lines = (need: string) => view({ must: [need] }).paid.join('\n');
    assert.match(
      lines('guild-sign-in'),
      /^Brackenpost needs the paid edition House licence for “[^”]+” \(paid in part\) \(Lane/m,
    );
    assert.match(
      lines('twin-lofts'),
      /Town charter for “[^”]+”(?: \(paid in part\))? \(price unknown: on request; checked 2026-02-15\)\./,
    );
    assert.equal(lines('free-visitor-book'), '');
    assert.ok(!text({ must: ['free-visitor-book'] }).includes('Paid editions'));
  });

  test('numbers each source once, and cites no number that it does not list', () => {
    const { needs, sources } = view({ must: everything });
    const cited = needs.flatMap(({ cells }) => cells.flatMap((cell) => cell.sources));
    assert.deepEqual(
      [...new Set(cited)].toSorted((a, b) => a - b),
      sources.map(({ number }) => number),
    );
    assert.equal(new Set(sources.map(({ to }) => to)).size, sources.length);
  });

  test('says in words of each reason whether the need is only nice to have', () => {
    const said = text({ must: ['guarded-letters'], nice: ['direct-flight'] });
    assert.match(said, /\n- Letters sealed twice: meets/);
    assert.match(said, /\n- Letters fly directly \(nice to have\): fails/);
  });

  test('names a question that was left open, until one of its needs is decided', () => {
    const { question } = site.guide[0]!;
    const skip = [site.guide[0]!.id];
    assert.ok(text({ skip }).includes(`## Left open\n\n- ${question}`));
    assert.ok(!text({ skip, must: ['direct-flight'] }).includes('Left open'));
  });

  test('lists the needs to check first where there are several', () =>
    assert.match(
      text({ must: ['guarded-letters', 'one-helper'] }),
      /\n- Result: [^\n]* Check first:\n {2}- “Letters sealed twice” \([^\n]*\n {2}- “One helper to feed” \(/,
    ));

  test('says that a result may change while the guide still asks, and nothing of it once it does not', () => {
    assert.match(view({ must: ['guarded-letters'] }).headline.text, /^So far, /);
    assert.match(text({ must: ['guarded-letters'] }), /\n- Result: So far, Brackenpost fits\./);
    const skip = site.guide.map(({ id }) => id);
    assert.equal(view({ must: ['guarded-letters'], skip }).headline.text, 'Brackenpost fits.');
  });

  test('names what was waved aside and would decide a tie, in the words of the guide', () => {
    const all = site.guide.flatMap(({ answers }) => answers.flatMap((answer) => answer.not.map(({ id }) => id)));
    const choice = { must: ['direct-flight'], not: [...new Set(all)].filter((id) => id !== 'direct-flight') };
    const { headline, apart } = view(choice);
    assert.match(headline.text, /^2 left: /);
    assert.deepEqual(apart, {
      lead: 'Your answers do not need this, but it tells Amberwick and Dandelion Semaphore Exchange apart',
      lines: ['Amberwick does not meet, Dandelion Semaphore Exchange meets: Visitor book, free'],
    });
    assert.ok(text(choice).includes(`## ${apart.lead}\n\n- ${apart.lines[0]}\n`));
    assert.deepEqual(view({ must: ['guarded-letters'], not: ['checked'] }).apart, { lead: '', lines: [] });
  });

  test('says first what a move takes away from the product that most readers leave, in the words of its page', () => {
    const from = site.migrations.find(({ id }) => id === 'bottles-to-amberwick')!;
    const moves = view({ must: ['direct-flight'], not: ['guarded-letters'] }).losses.filter((line) =>
      line.startsWith('With a move'),
    );
    assert.equal(moves.length, 1);
    const [first] = moves;
    assert.equal(
      first?.startsWith(`With a move to Amberwick from ${from.from.name}: ${from.lost[0]!.what}`),
      true,
      first,
    );
  });

  test('names what was waved aside, and what to give up where nothing fits', () => {
    const said = text({ must: ['night-letters'], not: ['direct-flight'] });
    assert.match(said, /## Also answered\n\n- May a letter cross a third roof\? Yes, a sorting house is fine\n/);
    assert.doesNotMatch(said, /Not needed/);
    assert.match(text({ must: ['night-letters'], not: ['checked'] }), /## Not needed\n\n- Checked by outsiders\n/);
    assert.match(
      text({ must: ['guarded-letters', 'direct-flight'] }),
      /## What to give up\n\n- Without “Letters sealed/,
    );
  });

  test('what rules a tool out comes before what it meets', () => {
    const out = text({ must: ['direct-flight', 'guarded-letters'] }).split('### Amberwick: ')[1] ?? '';
    assert.ok(out.indexOf('Letters sealed twice: fails') < out.indexOf('Letters fly directly: meets'));
  });

  test('names the feeds of its needs; those of the tools where they are fewer', () => {
    const feeds = (ids: readonly string[]) => view({ must: ids }).feeds.map(({ href }) => href);
    assert.deepEqual(feeds(['checked']), [address(routes.needChanges('checked'))]);
    assert.deepEqual(
      feeds(everything),
      site.tools.map(({ id }) => address(routes.toolChanges(id))),
    );
  });

  test('passes markdownlint, whatever is chosen', () => {
    const choices: Partial<Choice>[] = [
      ...everything.map((id) => ({ must: [id] })),
      { must: everything },
      { nice: everything },
      { must: ['guarded-letters', 'direct-flight'], nice: ['checked'], not: ['night-letters'] },
    ];
    const strings = Object.fromEntries(choices.map((choice) => [JSON.stringify(choice), text(choice)]));
    // A line is a paragraph: a ticket would show each break.
    const found = lint({ strings, config: { default: true, MD013: false } });
    assert.deepEqual(
      Object.entries(found).flatMap(([choice, problems]) =>
        problems.map(({ ruleNames, lineNumber }) => `${choice} ${lineNumber} ${ruleNames.join()}`),
      ),
      [],
    );
  });
});

test('an unknown fact that decides says how to find it out, and a known one does not', () => {
  const said = (value: string, findOut?: { do: string }) =>
    pivotView(
      {
        product: { id: 'alpha', name: 'Alpha' },
        criterion: { ...aSupport(), ...(findOut && { findOut }) },
        fact: aFact(value),
        ...{ needs: [], turns: [] },
      },
      () => '#',
    ).findOut?.do;
  assert.equal(said('unknown', { do: 'ride at night.' }), 'ride at night.');
  assert.match(said('unknown') ?? '', /test server/);
  assert.equal(said('yes', { do: 'ride at night.' }), undefined);
});

describe('since the day of a link', () => {
  const recordOn = (on: string, must = ['direct-flight', 'guild-sign-in']) =>
    sinceView(facts, { must, nice: [] }, `?must=x&on=${on}`, address);

  test('one changed fact: old and new value with the source, and the other answer', () => {
    const found = recordOn('2026-02-10');
    assert.equal(
      found?.text,
      '1 fact has changed since among those that this decision rests on. The answer has changed. Then: none of them was left. Today: Amberwick. Only facts are compared: tools, needs and their rules are those of today.',
    );
    assert.deepEqual(
      found.changed.map(({ title, href, on, was, now, sources }) => [title, href, on, was, now, sources.length]),
      [
        [
          'Amberwick: Guild pass',
          address(routes.change('guild-pass-amberwick-2026-02-20')),
          '2026-02-20',
          'no',
          'partly',
          1,
        ],
      ],
    );
    assert.equal(found.another, true);
  });

  test('nothing that is newer than the link, and no word without a day', () => {
    assert.equal(
      recordOn('2026-02-21')?.text,
      'Nothing has changed since in the facts that this decision rests on. Only facts are compared: tools, needs and their rules are those of today.',
    );
    assert.equal(sinceView(facts, { must: ['checked'], nice: [] }, '?must=checked', address), undefined);
  });

  test('of several changes of one fact the cause is the one that matters most, whatever came last', () => {
    const [last] = facts.changes.filter(({ on, was }) => on > '2026-02-18' && was);
    assert.ok(last);
    const changes = [
      { ...last, id: 'worded', on: '2026-02-25', kind: 'words' as const },
      { ...last, kind: 'product' as const },
    ];
    const choice = { must: site.needs.map(({ id }) => id), nice: [] };
    const found = sinceView({ ...facts, changes }, choice, '?on=2026-02-18', address);
    assert.deepEqual(
      found?.changed.map(({ on, cause }) => [on, cause]),
      [['2026-02-25', 'A release changed it.']],
    );
  });

  test('a change of that day, and a day before the list begins, are said', () => {
    assert.match(
      recordOn('2026-02-20')?.text ?? '',
      /1 fact has changed on that day itself; the link may be older or newer\./,
    );
    assert.match(
      recordOn('2026-01-01')?.text ?? '',
      /Our list of changes begins on \d+ \w+ \d{4}\. We do not know what changed before that date\. /,
    );
  });

  test('what the field report said is not taken for an answer of ours', () => {
    const found = recordOn('2026-02-10', ['free-visitor-book']);
    assert.match(found?.text ?? '', /An old value was not kept, so the answer of that day cannot be computed\./);
    assert.equal(found?.changed[0]?.who, 'was, in the field report,');
  });

  test('the record has it, with what is not compared, and nothing of a day that cannot be used', () => {
    const choice = { must: ['direct-flight', 'guild-sign-in'], nice: [] };
    const recordOf = (on: string) =>
      recordText(recordView(facts, choice, { link: address('/decide/'), since: recordOn(on) }, address));
    const written = recordOf('2026-02-10');
    assert.match(
      written,
      /\n## Since 2026-02-10\n\n1 fact has changed .* are those of today\.\n\n- \[Amberwick: Guild/,
    );
    assert.deepEqual(lint({ strings: { written }, config: { default: true, MD013: false } }), { written: [] });
    assert.match(recordOf('2026-02-21'), /## Since 2026-02-21\n\nNothing has changed .*\n\n## /);
    assert.doesNotMatch(recordOf('2030-01-01'), /## Since/);
  });

  test('a day that cannot be used is named', () => {
    assert.match(recordOn('2030-01-01')?.lost ?? '', /before that day/);
    assert.deepEqual(recordOn('2030-01-01')?.changed, []);
  });
});
