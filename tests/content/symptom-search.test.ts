import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchFiles } from '../../integrations/search/files.ts';
import { routes } from '../../src/core/routes.ts';
import { occursIn } from '../../src/core/symptoms.ts';
import { recordsWithTools, searcher } from '../support/search-files.ts';
import { content, reportedTools } from './content.ts';

/** What a reader types beside a tool in the search of the symptoms. */
const MATTERS = ['relay', 'dns', 'upgrade', 'docker', 'sign in', 'slow', 'does not start', 'phone'];

const search = searcher(searchFiles(recordsWithTools(content)));
const at = new Map(content.symptoms.map((symptom) => [routes.symptom(symptom.area.id, symptom.id), symptom]));

test('the symptoms of the tool that is typed come before those of others', () => {
  for (const { id, name } of reportedTools) {
    for (const matter of MATTERS) {
      const found = search(`${name} ${matter}`, 'symptom').then.flatMap((path) => at.get(path) ?? []);
      const own = found.map((symptom) => occursIn(symptom, id));
      assert.ok(own[0], `${name} ${matter}`);
      const foreign = own.indexOf(false);
      const first = foreign === -1 ? own : own.slice(0, foreign);
      assert.ok(first.length >= Math.min(3, own.filter(Boolean).length), `${name} ${matter}: ${found[foreign]?.id}`);
    }
  }
});
