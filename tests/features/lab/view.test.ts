import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { experimentSeen } from '../../../src/core/lab/seen.ts';
import { chartsOf } from '../../../src/features/lab/charts.ts';
import { editionViews } from '../../../src/features/lab/edition-view.ts';
import { experimentViews } from '../../../src/features/lab/experiment-view.ts';
import { resultList } from '../../../src/features/lab/files.ts';
import { experimentMarkdown, labMarkdown } from '../../../src/features/lab/markdown.ts';
import { methodMarkdown } from '../../../src/features/lab/method/markdown.ts';
import { methodView } from '../../../src/features/lab/method/view.ts';
import { experimentCard } from '../../../src/features/lab/preview.ts';
import { labView } from '../../../src/features/lab/view.ts';

const catalogue = getCatalogue(INVENTED);
const address = (path: string) => `https://example.org${path}`;
const views = new Map(experimentViews(catalogue).map(({ experiment, view }) => [experiment, view]));
const [weighing, storm, doors] = ['weighing', 'storm', 'doors'].map((id) => views.get(id));
assert.ok(weighing && storm && doors);

test('the page of the lab has a line for each experiment, and each tool in each', () => {
  const { lines, missing, repeat, meta } = labView(catalogue);
  const names = catalogue.tools.map(({ name }) => name);
  assert.deepEqual(
    lines.map(({ link, tools }) => [link.to, ...tools.map(({ tool }) => tool.name)]),
    [
      ['/lab/1/weighing/', ...names],
      ['/lab/1/storm/', ...names],
      ['/lab/1/doors/', ...names],
    ],
  );
  assert.deepEqual(
    missing.map(({ tool, because }) => [tool.name, because]),
    [
      ['Cobblegrid', 'nobody lent us one'],
      ['Dandelion Semaphore Exchange', 'nobody has run an experiment with it yet'],
    ],
  );
  assert.equal(meta.updated, '2026-02-12');
  assert.deepEqual(
    repeat.map(({ to }) => to),
    [
      '/lab/method/#repeat-one-experiment',
      '/lab/method/#on-two-hosts-of-your-own',
      '/lab/method/#choices-that-matter-when-you-read-a-figure',
      '/lab/method/#send-a-result',
    ],
  );
});

test('a chart says its finding in the order of the tools, and names no winner', () => {
  assert.deepEqual(
    weighing.charts.map(({ id, finding }) => [id, finding]),
    [
      ['grain', 'Grain in a day: Amberwick 11 to 42 g; Brackenpost 90 to 130 g'],
      ['letters', 'First letter: Amberwick 4 s; Brackenpost still on its way after 30 s'],
    ],
  );
  assert.doesNotMatch(JSON.stringify([...views.values()]), /\b(?:best|winner|wins|faster|slower|better|worse)\b/i);
});

test('a heading may say the largest figure alone, and names a tool that has none', () => {
  const seen = experimentSeen(catalogue, catalogue.lab.experiments[0]!, 1)!;
  const chart = { title: 'Grain', measures: ['grain'], headline: 'largest' as const };
  const own = seen.tools.map((tool, index) => (index === 1 ? { ...tool, cases: tool.cases.slice(0, 1) } : tool));
  const finding = (cases?: string[]) =>
    chartsOf({
      ...seen,
      tools: own,
      experiment: { ...seen.experiment, charts: { grain: { ...chart, ...(cases && { cases }) } } },
    })[0]?.finding;
  assert.equal(finding(), 'Grain: Amberwick 42 g (full loft); Brackenpost 90 g (empty loft)');
  assert.match(finding(['full']) ?? '', /; Brackenpost not measured$/);
});

test('a bar goes from the least to the most, with the median and a dot for each repeat', () => {
  const [empty, full] = weighing.charts[0]?.series ?? [];
  assert.deepEqual([empty?.name, full?.name], ['Empty loft', 'Full loft']);
  const [bar] = full?.bars ?? [];
  assert.equal(bar?.value, '42 g');
  assert.equal(bar.reading, '40.5 to 44 g');
  assert.equal(bar.dots.length, 3);
  assert.equal(bar.middle, 95.5);
  const [, same] = empty?.bars ?? [];
  assert.deepEqual([same?.value, same?.reading, same?.dots.length, same?.range], ['90 g', undefined, 0, false]);
});

test('what had not happened is drawn open up to where it was seen', () => {
  const [amberwick, brackenpost] = weighing.charts[1]?.series[0]?.bars ?? [];
  assert.deepEqual([amberwick?.open, amberwick?.dots.length], [true, 2]);
  assert.deepEqual(
    [brackenpost?.open, brackenpost?.value, brackenpost?.reading, brackenpost?.until],
    [true, 'still on its way after 30 s', '3 of 3', 100],
  );
});

test('tables hold each case of each tool, and tools beside each other', () => {
  const [parts, beside] = storm.tables;
  assert.deepEqual(
    parts?.parts.map(({ caption, rows }) => [caption, ...rows.map(({ head, cells }) => [head, ...cells].join(' | '))]),
    [
      [
        'Amberwick: what came back',
        'lamp put out | yes in 2 of 3 | yes, 3 of 3 | 2',
        'without ledger.txt | no, 0 of 3 | no, 0 of 3 | 0 (0 to 1, 3 repeats)',
      ],
      ['Brackenpost: what came back', 'lamp put out | no, 0 of 3 | yes, 3 of 3 | 2'],
    ],
  );
  assert.deepEqual(beside?.parts[0]?.rows[0], {
    head: 'Letters arrive',
    cells: ['yes in 2 of 3', 'no, 0 of 3', 'not measured', 'not measured'],
  });
  assert.deepEqual(storm.skipped, [{ what: 'Brackenpost, without ledger.txt', because: 'it keeps no ledger' }]);
});

test('a list has a row for each thing that was seen', () => {
  const [part] = doors.tables[0]?.parts ?? [];
  assert.equal(part?.caption, 'Amberwick, loft: open hatches');
  assert.deepEqual(
    part.rows.map(({ head, cells }) => [head, ...cells]),
    [
      ['north', 'side', 'yes'],
      ['skylight', 'roof', 'no'],
      ['cellar', 'floor', 'not known'],
    ],
  );
});

test('an experiment names the programs with their digests, the machine, its load and each raw file', () => {
  assert.deepEqual(
    weighing.programs.map(({ tool, sha256 }) => [tool, sha256]),
    [
      ['Amberwick', 'a'.repeat(64)],
      ['Brackenpost', 'b'.repeat(64)],
    ],
  );
  const [newest, older] = weighing.runs;
  assert.equal(newest?.file.to, '/lab/results/1/2026-02-10/mill/weighing.json');
  assert.match(newest.machine, /^mill: 2 cores of oak gears, 512 MiB of memory/);
  assert.match(newest.load, /one tool after the other/);
  assert.match(doors.runs[0]?.load ?? '', /all tools at the same time/);
  assert.deepEqual(older?.figures, ['Amberwick 12 g (11 to 13 g, 3 repeats)', 'Brackenpost 90 g']);
});

test('two days of one experiment are beside each other, and what does not agree is said', () => {
  const { days } = weighing;
  assert.ok(days);
  assert.equal(
    days.says,
    'The same programs ran on the same machine on 2026-02-03 and 2026-02-10: 7 of 8 figures agree.',
  );
  assert.deepEqual(days.apart, [
    'Brackenpost, First letter: empty loft: 9 s (8 to 10 s, 3 repeats) on 2026-02-03; 6 s (5 to 7 s, 3 repeats) on 2026-02-10',
  ]);
  assert.deepEqual(days.steady, [
    'Amberwick: of 4 figures, 3 the same or within 5% and 1 further apart, but within the range of the other run. The medians furthest apart: Grain: empty loft, 11 and 12 g (9.1%).',
    'Brackenpost: of 4 figures, 3 the same or within 5% and 1 outside the range of the other run. The medians furthest apart: First letter: empty loft, 6 and 9 s (50%).',
  ]);
  assert.match(days.shown, /^All other figures on this page are of 2026-02-10\. No fact of this site rests/);
  assert.deepEqual(days.table.columns, ['What', 'Tool', '2026-02-03', '2026-02-10', 'Agree']);
  assert.equal(days.table.rows.length, 8);
  assert.deepEqual(days.table.rows[0], {
    head: 'Grain: empty loft',
    cells: ['Amberwick', '12 g (11 to 13 g, 3 repeats)', '11 g (10 to 12 g, 3 repeats)', 'yes'],
  });
  assert.deepEqual(
    weighing.runs.map(({ role }) => role),
    ['The page of the experiment shows this run.', ''],
  );
  assert.deepEqual([storm.days, doors.days, storm.runs[0]?.role], [undefined, undefined, '']);
});

test('the page says on which of the days facts rest', () => {
  const shown = (...cited: string[]) => {
    const lab = {
      ...catalogue.lab,
      results: catalogue.lab.results.map((result) => ({
        ...result,
        tools: result.tools.map((own) => ({ ...own, cited: cited.includes(result.day) })),
      })),
    };
    return experimentViews({ ...catalogue, lab }).find(({ experiment }) => experiment === 'weighing')?.view.days?.shown;
  };
  const of = 'All other figures on this page are of 2026-02-03.';
  assert.equal(shown('2026-02-03'), `${of} The facts of this site rest on the run of 2026-02-03.`);
  assert.equal(
    shown('2026-02-10', '2026-02-03'),
    `${of} The facts of this site rest on the runs of 2026-02-03 and 2026-02-10.`,
  );
});

test('a section without anything in it is not in the contents', () => {
  const ids = (view: typeof weighing) => view.meta.outline?.map(({ id }) => id);
  assert.deepEqual(ids(weighing)?.slice(0, 3), ['result', 'charts', 'days']);
  assert.deepEqual(ids(storm)?.slice(0, 3), ['result', 'tables', 'how']);
});

test('an edition lists every run of it, and the files are listed for programs', () => {
  const [edition, ...more] = editionViews(catalogue);
  assert.equal(more.length, 0);
  assert.deepEqual(
    edition?.view.experiments.map(({ runs }) => runs.length),
    [2, 1, 1],
  );
  assert.deepEqual(resultList(catalogue, address)[2], {
    ...{ edition: 1, experiment: 'weighing', day: '2026-02-10', machine: 'mill' },
    tools: [
      { tool: 'amberwick', version: 'amberwick keeper v3.2.0' },
      { tool: 'brackenpost', version: '1.9.0' },
    ],
    digest: catalogue.lab.results[2]?.digest,
    url: 'https://example.org/lab/results/1/2026-02-10/mill/weighing.json',
  });
});

test('the Markdown twins say what the pages say', () => {
  const lab = labMarkdown(labView(catalogue), address).markdown;
  assert.match(lab, /Cobblegrid: not measured, because nobody lent us one/);
  const one = experimentMarkdown(weighing, address).markdown;
  for (const { finding } of weighing.charts) assert.ok(one.includes(finding));
  assert.ok(one.includes('a'.repeat(64)));
  assert.ok(one.includes('lamp: "SECRET"'));
  for (const line of weighing.days?.steady ?? []) assert.ok(one.includes(`- ${line}`));
  assert.ok(one.includes('7 of 8 figures agree') && one.includes(`- ${weighing.days?.apart[0]}`));
  assert.ok(one.includes('| Grain: empty loft | Amberwick | 12 g (11 to 13 g, 3 repeats) | 11 g'));
});

test('the method is what the folder of the lab says, with its code, lists and tables', () => {
  const view = methodView(catalogue);
  assert.deepEqual(
    view.sections.map(({ id, level, blocks }) => [id, level, ...blocks.map(({ kind }) => kind)]),
    [
      ['what-it-is', 2, 'list'],
      ['repeat-one-experiment', 2, 'paragraph', 'code', 'list'],
      ['on-two-hosts-of-your-own', 3, 'paragraph', 'table'],
      ['choices-that-matter-when-you-read-a-figure', 2, 'paragraph'],
      ['send-a-result', 2, 'paragraph'],
    ],
  );
  const { markdown } = methodMarkdown(view, address);
  assert.ok(markdown.includes('```\nweigh --post amberwick --days 3\n```'));
  assert.ok(markdown.includes('2. Weigh the sack.'));
  assert.ok(
    markdown.includes(
      '- A **weighing** is one question, put to each post in the same way (`weighings/`, one leaflet each).',
    ),
  );
});

test('the preview image asks the question and shows the tools that were measured', () => {
  const card = experimentCard(weighing);
  assert.equal(card.title, 'Grain in a day');
  assert.deepEqual(
    card.tools.map(({ name }) => name),
    ['Amberwick', 'Brackenpost'],
  );
});
