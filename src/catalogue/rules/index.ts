import { changesAgree } from './changes.ts';
import { noOnRivalsWord } from './fairness.ts';
import { factEditions, factNotes, factSources } from './facts.ts';
import { migrationNames, migrationSections } from './migrations.ts';
import { fileNames, toolMarks } from './names.ts';
import { bodyTerms, questionSources, questionTools, topicsUsed } from './questions.ts';
import { needsSeparate, rulesFit } from './needs.ts';
import type { QualityRule } from './rule.ts';
import { fleets, scenarioAgreement, scenarioSections } from './scenarios.ts';
import { sourcesUsed } from './sources.ts';
import { checkedVersions, noFutureDates } from './time.ts';
import { aliases, vocabularies } from './vocabulary.ts';

/** Every rule, in the order their messages make most sense in. */
export const RULES: readonly QualityRule[] = [
  fileNames,
  vocabularies,
  aliases,
  factSources,
  factNotes,
  factEditions,
  noOnRivalsWord,
  questionSources,
  questionTools,
  topicsUsed,
  bodyTerms,
  sourcesUsed,
  noFutureDates,
  checkedVersions,
  rulesFit,
  needsSeparate,
  toolMarks,
  fleets,
  scenarioAgreement,
  scenarioSections,
  migrationNames,
  migrationSections,
  changesAgree,
];
