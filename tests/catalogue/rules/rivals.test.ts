import { describe } from 'node:test';
import { ALPHA, fact, refuses } from '../../fixtures/refuses.ts';

const ad = 'beta-ad: {kind: vendor-statement, title: Beta on bells, ref: https://beta.example/, date: 2026-10-01}\n';
const no = fact('bell', '{value: no, sources: [beta-ad]}');
const betaSays = { 'content/sources/beta.yml': (text: string) => text + ad };
const alphaSays = { 'content/sources/alpha.yml': (text: string) => text + ad };

describe('rivals: check refuses', () => {
  refuses("a no on nothing but another vendor's word", { ...no, ...betaSays }, [
    ALPHA,
    'bell',
    'facts.bell.sources  this "no" rests only on statements of other vendors  cite its own vendor or a source without an interest, or write unknown',
  ]);
});

describe('rivals: check takes', () => {
  refuses('the word of its own vendor', { ...no, ...alphaSays });
  refuses("another vendor's word beside better evidence", {
    ...fact('bell', '{value: no, sources: [beta-ad, alpha-manual]}'),
    ...betaSays,
  });
});
