import { describe } from 'node:test';
import { refuses, SOURCES } from '../../fixtures/refuses.ts';

const poster = 'alpha-poster: {kind: docs, title: Poster, ref: https://alpha.example/, date: 2026-10-01}\n';

describe('sources: check refuses', () => {
  refuses('a source that nothing uses', { [SOURCES]: (text) => text + poster }, [
    SOURCES,
    'alpha-poster',
    'alpha-poster  nothing uses the source "alpha-poster"  name it in the sources of a fact, or remove it',
  ]);
});
