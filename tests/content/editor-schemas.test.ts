import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { layout, type Place } from '../../src/catalogue/layout.ts';
import { parse } from '../../src/catalogue/parse.ts';
import { readContent, readCriteria } from '../../src/catalogue/read.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { judgeOf } from '../support/json-schema.ts';

test('what an editor is reported about a file agrees with the file', () => {
  const places: Record<string, Place> = layout(readCriteria(ROOT));
  const { files } = readContent(ROOT);
  assert.ok(files.length > 0);
  const wrong = Object.entries(places).flatMap(([kind, { schema }]) => {
    const judge = judgeOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    return files
      .filter((file) => file.kind === kind)
      .flatMap(({ file }) => {
        // A day without quotes is a date to YAML and text to an editor.
        const data: unknown = JSON.parse(JSON.stringify(parse(file, readFileSync(join(ROOT, file), 'utf8')).data));
        const days = JSON.parse(JSON.stringify(data).replaceAll('T00:00:00.000Z"', '"')) as unknown;
        return judge(days).map((error) => `${file} ${error}`);
      });
  });
  assert.deepEqual(wrong, []);
});
