import { describe } from 'node:test';
import { ALPHA, fact, refuses } from '../../fixtures/refuses.ts';

const bell = (message: string) => [ALPHA, '  bell:', `facts.bell  ${message}`] as const;

describe('certainty: check refuses', () => {
  refuses(
    'a source against an answer that is none of its sources',
    fact('bell', '{value: no, sources: [alpha-manual], against: [alpha-releases]}'),
    bell('"alpha-releases" is listed in against and not in sources  add it to sources too'),
  );
  refuses(
    'an answer that every source is against',
    fact('bell', '{value: no, sources: [alpha-manual], against: [alpha-manual]}'),
    bell('has sources against it and none for it  cite one, or write unknown and a note on what we checked'),
  );
  refuses(
    'words of a source against it where there is none',
    fact('bell', '{value: no, sources: [alpha-manual], contrary: it rings}'),
    bell('has contrary, and against names no source  name the source in against'),
  );
  refuses(
    'a doubt about an unknown',
    fact('bell', '{value: unknown, note: We read the manual., sources: [alpha-manual], doubts: [not-found]}'),
    bell('is unknown, and has doubts or sources against it  remove doubts and against, or state an answer'),
  );
  refuses(
    'a doubt given twice',
    fact('bell', '{value: no, sources: [alpha-manual], doubts: [inferred, inferred]}'),
    bell('lists a doubt twice  name it once'),
  );
});
