import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areaView, areaViews } from '../../../src/features/troubleshoot/area-view.ts';
import { areaMarkdown, symptomMarkdown, troubleshootMarkdown } from '../../../src/features/troubleshoot/markdown.ts';
import { areaCard, symptomCard } from '../../../src/features/troubleshoot/preview.ts';
import { symptomRecord } from '../../../src/features/troubleshoot/search.ts';
import { areaData, symptomData } from '../../../src/features/troubleshoot/structured-data.ts';
import { stampText } from '../../../src/core/view/stamp.ts';
import { symptomView } from '../../../src/features/troubleshoot/symptom-view.ts';
import { troubleshootView } from '../../../src/features/troubleshoot/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';
import { aQuestion, aSupport, aSymptom, aTool } from '../../fixtures/things.ts';

const address = (path: string) => (path.startsWith('/') ? `https://mesh.example${path}` : path);
const [fog, doors] = letterPosts.areas;
const circling = letterPosts.symptoms.find(({ errors, tools }) => errors.length > 0 && tools.length > 1);
assert.ok(fog && doors && circling);

describe('the page that asks where it hurts', () => {
  const view = troubleshootView(letterPosts);
  test('has each area with its number of symptoms, in reading order', () => {
    assert.deepEqual(
      view.areas.map(({ link, count }) => [link.to, count]),
      [
        ['/troubleshoot/fog/', 2],
        ['/troubleshoot/doors/', 1],
      ],
    );
  });
  test('lists every symptom, the most reported first, with what the filter asks of it', () => {
    assert.deepEqual(
      view.symptoms.map(({ area, tools, where }) => [area, tools.map(({ id }) => id).join(' '), where]),
      [
        ['fog', 'amberwick brackenpost', 'Birds on the way · 3 threads'],
        ['doors', 'amberwick', 'Doors and seals · 1 thread'],
        ['fog', 'dandelion-semaphore-exchange', 'Birds on the way · no thread'],
      ],
    );
    assert.equal(view.filter.count, 3);
  });
  test('filters by areas and tools that have a symptom', () => {
    const empty = { id: 'roof', label: 'Roof', hurts: 'It leaks.' };
    const { areas, filter } = troubleshootView({
      areas: [...letterPosts.areas, empty],
      symptoms: letterPosts.symptoms,
      tools: letterPosts.tools,
    });
    assert.ok(!areas.some(({ id }) => id === 'roof'));
    assert.deepEqual(
      filter.tools.map(({ value }) => value),
      ['amberwick', 'brackenpost', 'dandelion-semaphore-exchange'],
    );
  });
  test('counts a thread once, however many symptoms it shows', () => {
    const symptoms = [
      aSymptom('bell', { threads: 2 }),
      { ...aSymptom('horn'), threads: ['alpha/bell#1', 'alpha/x#9'] },
    ];
    const areas = [aSymptom('bell').area];
    assert.match(
      troubleshootView({ areas, symptoms, tools: [aTool('alpha')] }).meta.lead ?? '',
      /from 3 public threads/,
    );
  });
});

describe('the page of an area', () => {
  const { view } = areaViews(letterPosts)[0]!;
  test('has its symptoms with an id each, and an outline of them', () => {
    assert.deepEqual(
      view.symptoms.map(({ id }) => id),
      ['birds-circle', 'lost-at-night'],
    );
    assert.deepEqual(
      view.meta.outline?.map(({ id }) => id),
      ['birds-circle', 'lost-at-night'],
    );
    assert.equal(view.meta.updated, '2026-02-20');
  });
  test('has each tool with its number of symptoms, to choose from', () => {
    assert.deepEqual(view.filter, {
      tools: [
        { value: 'amberwick', label: 'Amberwick (1)' },
        { value: 'brackenpost', label: 'Brackenpost (1)' },
        { value: 'dandelion-semaphore-exchange', label: 'Dandelion Semaphore Exchange (1)' },
      ],
      count: 2,
    });
  });
  test('leads to the areas before and after it, past one without symptom', () => {
    assert.deepEqual([view.turn.previous, view.turn.next?.to], [undefined, '/troubleshoot/doors/']);
    const areas = [fog, { id: 'roof', label: 'Roof', hurts: 'It leaks.' }, doors];
    assert.equal(areaView({ ...letterPosts, areas }, fog).turn.next?.to, '/troubleshoot/doors/');
    assert.equal(areaViews({ ...letterPosts, areas }).length, 2);
  });
});

describe('the page of a symptom', () => {
  const view = symptomView(letterPosts, circling);
  test('has everything that its file says', () => {
    assert.equal(view.to, '/troubleshoot/fog/birds-circle/');
    assert.deepEqual(
      view.tools.map(({ tool, versions, fixed, note }) => [tool.name, versions, fixed, note]),
      [
        ['Amberwick', 'v2.0.0 to v3.1.9, in thick fog', 'fixed in v3.2.0', 'Young birds only.'],
        ['Brackenpost', 'all', 'no fixed version known', undefined],
      ],
    );
    assert.deepEqual(view.threads, {
      text: '3 threads',
      links: [
        { label: 'amberwick-guild/loft#118', to: 'https://github.com/amberwick-guild/loft/issues/118' },
        { label: 'amberwick-guild/loft#131', to: 'https://github.com/amberwick-guild/loft/issues/131' },
        { label: 'bracken-house/post#9', to: 'https://github.com/bracken-house/post/issues/9' },
      ],
    });
    assert.equal(view.cure.length, 2);
    assert.equal(view.avoid, circling.avoid);
  });
  test('says how sure the cause, the cure and each tool are', () => {
    const sure = view.tools.map(({ stamp }) => stamp && stampText(stamp));
    assert.deepEqual(sure, ['issue, 20 Feb 2026, very low certainty', 'docs, 20 Feb 2026, moderate certainty']);
    assert.equal(view.stamp && stampText(view.stamp), 'code, v3.2.0, 20 Feb 2026, moderate certainty');
    assert.equal(view.certainty, 'Certainty: moderate, because no second reader has checked it.');
  });
  test('says in the description in which tools, and what the reader sees', () => {
    assert.match(view.meta.description, /^Amberwick and Brackenpost: The letter is tied on/);
  });
  test('leads to its rows and questions, and to nothing that is not there', () => {
    const bell = aSymptom('bell');
    assert.deepEqual(symptomView({ symptoms: [bell] }, bell).related, []);
    const bitten = { ...bell, criteria: [aSupport('lights')], questions: [aQuestion('horn')] };
    assert.deepEqual(symptomView({ symptoms: [bitten] }, bitten).related, [
      { title: 'Criteria', links: [{ to: '/compare/lights/', label: 'Lights' }] },
      { title: 'Questions', links: [{ to: '/faq/horn/', label: 'Will they hear me?' }] },
    ]);
  });
  test('turns to the neighbours of its area, the most reported first', () => {
    const symptoms = [
      aSymptom('bell', { threads: 1 }),
      aSymptom('horn', { threads: 5 }),
      aSymptom('lamp', { threads: 3 }),
    ];
    const { turn } = symptomView({ symptoms }, symptoms[2]!);
    assert.deepEqual(
      [turn.label, turn.previous?.to, turn.next?.to],
      ['Sound', '/troubleshoot/sound/horn/', '/troubleshoot/sound/bell/'],
    );
  });
});

test('the search finds a symptom by its title, other wordings, error strings and tools', () => {
  const { url, kind, title, page, later = [], text } = symptomRecord(symptomView(letterPosts, circling));
  assert.deepEqual([url, kind, title, page], ['/troubleshoot/fog/birds-circle/', 'symptom', circling.title, fog.label]);
  assert.deepEqual(later, ['dizzy pigeon', 'FOG2', 'cooing: no heading <nil>', 'Amberwick', 'Brackenpost']);
  assert.match(text, /weathercock --show/);
});

test('the structured data of a symptom are an article about how to cure it, with tests before the steps', () => {
  const data = symptomData(symptomView(letterPosts, circling), address) as {
    url: string;
    keywords: string;
    mainEntity: { step: { text: string }[] };
  };
  assert.equal(data.url, 'https://mesh.example/troubleshoot/fog/birds-circle/');
  assert.match(data.keywords, /^cooing: no heading <nil>; dizzy pigeon/);
  assert.deepEqual(
    data.mainEntity.step.map(({ text }) => text.slice(0, 12)),
    ['On the roof:', 'On the loft:', 'Cover the we', 'Paint it gre'],
  );
  const bare = aSymptom('bell');
  assert.ok((symptomData(symptomView({ symptoms: [bare] }, bare), address) as { keywords: string }).keywords);
});

test('the structured data of an area list its symptoms by address', () => {
  const { itemListElement } = areaData(areaView(letterPosts, fog), address) as {
    itemListElement: { position: number; url: string }[];
  };
  assert.deepEqual(
    itemListElement.map(({ position, url }) => [position, url]),
    [
      [1, 'https://mesh.example/troubleshoot/fog/birds-circle/'],
      [2, 'https://mesh.example/troubleshoot/fog/lost-at-night/'],
    ],
  );
});

describe('as Markdown', () => {
  test('a symptom has its errors as code, tests, numbered cure, warning and threads', () => {
    const { path, markdown } = symptomMarkdown(symptomView(letterPosts, circling), address);
    assert.equal(path, '/troubleshoot/fog/birds-circle/');
    for (const part of [
      '```\ncooing: no heading <nil>\n```',
      'On the roof:\n\n```\nweathercock --show\n```',
      '1. Cover the weathercock for a day.\n2. Paint it grey',
      'What not to do: Do not shoot',
      '- thread: [bracken-house/post#9](https://github.com/bracken-house/post/issues/9)',
      'Brackenpost: all; no fixed version known.',
    ])
      assert.ok(markdown.includes(part), part);
  });
  test('what is not there leaves no trace', () => {
    const bare = aSymptom('bell');
    const { markdown } = symptomMarkdown(symptomView({ symptoms: [bare] }, bare), address);
    assert.doesNotMatch(markdown, /What not to do|undefined|```\n```/);
  });
  test('an area and the list of all lead to each symptom', () => {
    for (const { markdown } of [
      areaMarkdown(areaView(letterPosts, fog), address),
      troubleshootMarkdown(troubleshootView(letterPosts), address),
    ])
      assert.match(markdown, /\(https:\/\/mesh\.example\/troubleshoot\/fog\/birds-circle\/\)/);
  });
});

test('a preview says in which tools and where, and how it shows', () => {
  const card = symptomCard(symptomView(letterPosts, circling));
  assert.equal(card.kicker, 'Amberwick and Brackenpost · Birds on the way');
  assert.deepEqual([card.title, card.text, card.rows], [circling.title, circling.shows, []]);
  assert.match(areaCard(areaView(letterPosts, fog)).text, /do not arrive\. Birds circle/);
});
