import { describe } from 'node:test';
import { SOUND, swap } from '../../fixtures/content.ts';
import { ALPHA, BETA, NEEDS, refuses } from '../../fixtures/refuses.ts';

describe('names and marks: check refuses', () => {
  refuses('an id that differs from the file name', { [ALPHA]: swap('name: Alpha', 'name: Alpha\nid: omega') }, [
    ALPHA,
    'id: omega',
    'id  the id "omega" differs from the file name  write id: alpha, or rename the file',
  ]);
  refuses(
    'a file name that is not an id',
    {
      [ALPHA]: null,
      'content/tools/Alpha 1.mdx': SOUND[ALPHA] ?? '',
      [NEEDS]: swap('    report: {need: Riding at night, pick: alpha}\n', ''),
    },
    [
      'content/tools/Alpha 1.mdx',
      '',
      '(file)  the file name "Alpha 1" is not an id  use lower-case letters, digits and hyphens',
    ],
  );
  refuses('two tools of one hue', { [BETA]: swap('hue: green', 'hue: blue') }, [
    BETA,
    'hue',
    'hue  Alpha has the same hue  choose another one',
  ]);
  refuses('two tools of one glyph', { [BETA]: swap('glyph: square', 'glyph: circle') }, [
    BETA,
    'glyph',
    'glyph  Alpha has the same glyph  choose another one',
  ]);
});
