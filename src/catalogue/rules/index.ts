import { measuresKnown, reasonsNeeded, resultsKnown } from '../lab/rules.ts';
import { claimAssertions } from './claims/assertions.ts';
import { factDoubts, sourcesAgainst } from './certainty.ts';
import { changeAnswers, changesAgree } from './changes.ts';
import { claimsAnswered, hoursClaims, reportClaims, wrongClaims } from './claims.ts';
import { listedPrices, paidFacts, planSuccessors } from './cost.ts';
import { factEditions, factNotes, factSources, reportedFigures } from './facts.ts';
import { fairCoverage, fairLength, fairNo, fairSources } from './fairness.ts';
import { answersName, questionsApart, questionsTell } from './guide.ts';
import { labBasis, labFair, labSources } from '../lab/measured.ts';
import { migrationMinutes, migrationNames, migrationSaidOnce } from './migrations.ts';
import { fileNames, toolMarks } from './names.ts';
import { needsSeparate, reportDisagreements, rulesFit } from './needs.ts';
import { publicPorts } from './operations.ts';
import { ownWords, pagesPresent } from './pages.ts';
import { criterionAddresses, lastingPairs } from './pairs.ts';
import {
  questionOrder,
  questionReports,
  questionShort,
  questionSources,
  questionTools,
  topicsUsed,
  wordings,
} from './questions.ts';
import { READING } from './reading.ts';
import { noOnRivalsWord } from './rivals.ts';
import type { ProblemKind, QualityRule } from './rule.ts';
import { fleets, scenarioAgreement, scenarioBasis, scenarioPlans } from './scenarios.ts';
import { migrationSections, scenarioSections, toolSections } from './sections.ts';
import { publisherFiles, sourcesUsed } from './sources.ts';
import { areasUsed, symptomErrors, symptomFixed, symptomSources, symptomTools } from './symptoms.ts';
import { bodyTerms, selfReferences, termNames } from './terms.ts';
import { checkedVersions, noFutureDates } from './time.ts';
import { aliases, groups, roles } from './vocabulary.ts';

/** Every rule, by what it is about. */
export const RULES: readonly QualityRule[] = [
  ...[fileNames, groups, roles, aliases, lastingPairs, criterionAddresses],
  ...[factSources, factNotes, factEditions, sourcesAgainst, factDoubts, reportedFigures],
  ...[checkedVersions, noFutureDates, changeAnswers, changesAgree],
  ...[toolMarks, toolSections, publicPorts, paidFacts, listedPrices, planSuccessors],
  ...[noOnRivalsWord, fairCoverage, fairSources, fairNo, fairLength, labFair],
  ...[rulesFit, needsSeparate, reportDisagreements],
  ...[answersName, questionsApart, questionsTell],
  ...[claimsAnswered, reportClaims, wrongClaims, hoursClaims, claimAssertions],
  ...[questionSources, questionShort, questionTools, questionReports, questionOrder, topicsUsed, wordings],
  ...[symptomFixed, symptomSources, symptomTools, symptomErrors, areasUsed],
  ...[bodyTerms, termNames, selfReferences],
  ...[sourcesUsed, publisherFiles, labSources, labBasis],
  ...[fleets, scenarioAgreement, scenarioBasis, scenarioPlans, scenarioSections],
  ...[migrationNames, migrationMinutes, migrationSaidOnce, migrationSections],
  ...[resultsKnown, measuresKnown, reasonsNeeded],
  ...[pagesPresent, ownWords],
];

/** Every kind of problem that the check can report. */
export const KINDS: readonly ProblemKind[] = [...READING, ...RULES];
