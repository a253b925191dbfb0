import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filesBelow } from '../scripts/lib/files.ts';
import { ROOT } from '../scripts/lib/run.ts';
import { collectionOf, layout, type Kind } from '../src/catalogue/layout.ts';
import { sourceFiles } from './support/source-files.ts';

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const FORMS = ['.github', 'ISSUE_TEMPLATE'];

interface Form {
  body: { id: string; attributes: { label: string } }[];
}

const forms = readdirSync(join(ROOT, ...FORMS)).filter((file) => file !== 'config.yml');
const idsOf = (form: string) => (parse(read(...FORMS, form)) as Form).body.map(({ id }) => id);

test('there is a form for each thing that can be disputed, with fields of their own', () => {
  assert.deepEqual(forms.toSorted(), ['claim.yml', 'fact.yml', 'page.yml', 'question.yml']);
  for (const form of forms) assert.equal(new Set(idsOf(form)).size, idsOf(form).length, form);
});

test('every field that a link fills in is a field of its form', () => {
  const calls = sourceFiles('src').flatMap(({ path, text }) =>
    [...text.matchAll(/reportUrl\('(\w+)', \{([^}]*)\}/g)].map(([, form = '', fields = '']) => ({
      path,
      form,
      fields,
    })),
  );
  assert.deepEqual(
    [...new Set(calls.map(({ form }) => `${form}.yml`))].toSorted(),
    forms.toSorted(),
    'each form has a link',
  );
  const unknown = calls.flatMap(({ path, form, fields }) => {
    const known = [...idsOf(`${form}.yml`), 'title'];
    const names = [...fields.matchAll(/(?:^|[,{(]|&&)\s*(\w+)\s*(?=[:,}]|$)/g)].map(([, name = '']) => name);
    return names.filter((name) => !known.includes(name)).map((name) => `${path}: ${form}.yml has no field ${name}`);
  });
  assert.deepEqual(unknown, []);
});

test('every action is pinned to a commit, and a workflow asks for no more than it needs', () => {
  const workflows = readdirSync(join(ROOT, '.github', 'workflows'));
  assert.ok(workflows.length >= 2);
  for (const workflow of workflows) {
    const text = read('.github', 'workflows', workflow);
    for (const [, action = ''] of text.matchAll(/uses: (.+)/g))
      assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
    const { permissions } = parse(text) as { permissions: { contents?: string } };
    assert.equal(permissions.contents, 'read', workflow);
  }
});

test('every command that a workflow or a text for contributors names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const texts = ['CONTRIBUTING.md', 'README.md'].map((file) => read(file)).join('\n');
  const named = [...texts.matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    [...new Set(named)].filter((name) => !scripts[name]),
    [],
  );
  for (const check of ['age', 'releases', 'links']) assert.ok(scripts[`check:${check}`]);
});

test('the editor knows the schema of every YAML file of the content', () => {
  const settings = JSON.parse(read('.vscode', 'settings.json')) as { 'yaml.schemas': Record<string, string> };
  const patterns = Object.entries(settings['yaml.schemas']);
  const kinds = Object.keys(layout({})) as Kind[];
  const names = new Set(kinds.map((kind) => `${collectionOf(kind)}.schema.json`));
  assert.deepEqual(
    patterns.map(([schema]) => basename(schema)).filter((name) => !names.has(name)),
    [],
  );
  const files = filesBelow(join(ROOT, 'content')).filter((file) => file.endsWith('.yml'));
  const lost = files.filter((file) => patterns.filter(([, glob]) => matchesGlob(`content/${file}`, glob)).length !== 1);
  assert.deepEqual(lost, []);
});

test('every file that the text for contributors links to exists', () => {
  const links = [...read('CONTRIBUTING.md').matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
  assert.deepEqual(
    links.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});
