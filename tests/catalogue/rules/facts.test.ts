import { describe } from 'node:test';
import { ALPHA, fact, refuses } from '../../fixtures/refuses.ts';

const line = (key: string, message: string) => [ALPHA, `  ${key}:`, `facts.${key}  ${message}`] as const;
const noSource = 'has no source  add sources, or write unknown and a note on what we checked';
const noNote = 'without a note  add note: what holds and what does not';

describe('facts: check refuses', () => {
  refuses('a yes without source', fact('bell', '{value: yes, edition: free}'), line('bell', noSource));
  refuses('a no without source', fact('bell', '{value: no}'), line('bell', noSource));
  refuses('a row that does not apply without source', fact('bell', '{value: not-applicable}'), line('bell', noSource));
  refuses('a text without source', fact('slogan', '{value: Rides well}'), line('slogan', noSource));
  refuses(
    'a "partly" answer without note',
    fact('bell', '{value: partly, edition: free, sources: [alpha-manual]}'),
    line('bell', `is "partly" ${noNote}`),
  );
  refuses(
    'a mixed edition without note',
    fact('bell', '{value: yes, edition: mixed, sources: [alpha-manual]}'),
    line('bell', `is "mixed" ${noNote}`),
  );
  refuses(
    'an unknown without note',
    fact('bell', '{value: unknown}'),
    line('bell', 'is unknown without a note  add note: what we checked'),
  );
  refuses(
    'an unknown without note on a row of another kind',
    fact('terms', '{value: unknown}'),
    line('terms', 'is unknown without a note  add note: what we checked'),
  );
  refuses(
    'a yes that does not say for which edition',
    fact('bell', '{value: yes, sources: [alpha-manual]}'),
    line('bell', 'does not say which edition has it  add edition: free, paid, cloud-only or mixed'),
  );
});
