import { replay, separates } from '../../core/decision/matrix.ts';
import type { Criterion, Rule } from '../../core/model.ts';
import { SUPPORT, VERDICTS } from '../../core/vocabulary.ts';
import { suggest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import type { QualityRule } from './rule.ts';
import { indexById } from '../../core/index-by-id.ts';

const FILE = 'content/needs.yml';

/** A whole entry, so that only its rules differ in the examples. */
const need = (rules: string) => `needs:
  night-letters:
    label: Letters at night
    group: flight
    statement: Letters must travel after dark.
    aliases: [after-dark]
    rules: [${rules}]`;

/** Answers that a row can give and a rule can list; undefined if every word is allowed. */
const answersOf = (criterion: Criterion): readonly string[] | undefined => {
  if (criterion.kind === 'support') return SUPPORT;
  return criterion.kind === 'choice' ? Object.keys(criterion.options) : undefined;
};

const misfit = (criterion: Criterion, rule: Rule): Pick<Fault, 'message' | 'fix'> | undefined => {
  const isList = 'meets' in rule;
  if (criterion.kind === 'text' || criterion.kind === 'version') {
    const message = `a criterion of kind ${criterion.kind} cannot decide a need`;
    return { message, fix: 'use a criterion of kind support, choice, licence or quantity' };
  }
  if (isList === (criterion.kind === 'quantity')) {
    const fix = isList ? 'use atMost or atLeast' : 'use meets and partly';
    return { message: `the rule does not fit a criterion of kind ${criterion.kind}`, fix };
  }
  if (!isList) return undefined;
  const answers = answersOf(criterion);
  const wrong = answers && [...rule.meets, ...rule.partly].find((answer) => !answers.includes(answer));
  if (wrong !== undefined)
    return { message: `"${wrong}" is not an answer of this criterion`, fix: suggest(wrong, answers ?? [], '') };
  return rule.meets.length === 0
    ? { message: 'nothing meets this rule', fix: 'list at least one answer in meets' }
    : undefined;
};

/** A rule that lists answers which a row cannot give would fail in silence. */
export const rulesFit: QualityRule = {
  kind: 'need-rule',
  description: 'The rules of a need fit the kind and the answers of their criteria, "not applicable" included.',
  reads: ['criteria', 'needs'],
  bad: { [FILE]: need('{criterion: night-flight, meets: [yes], partly: [party]}') },
  good: { [FILE]: need('{criterion: night-flight, meets: [yes], partly: [partly]}') },
  check: ({ content }) => {
    const criteria = indexById(content.criteria);
    return content.needs.flatMap(({ id, rules }) =>
      rules.flatMap((rule, index): Fault[] => {
        const criterion = criteria.get(rule.criterion.id);
        if (!criterion) return [];
        const path = ['needs', id, 'rules', index];
        const wrong = misfit(criterion, rule);
        if (wrong) return [{ file: FILE, path, ...wrong }];
        const open = content.tools.find((tool) => tool.facts[criterion.id]?.value === 'not-applicable');
        if (!open || rule.notApplicable) return [];
        const message = `does not say what "not applicable" means, which is the answer of ${open.name}`;
        return [{ file: FILE, path, message, fix: `add notApplicable: ${VERDICTS.toReversed().join(', ')}` }];
      }),
    );
  },
};

/** A question whose answer is the same for all is noise. */
export const needsSeparate: QualityRule = {
  kind: 'need-separates',
  description: 'Every need tells at least two tools apart, not counting those that say what gaps they have.',
  reads: ['criteria', 'needs', 'tools'],
  bad: { [FILE]: need('{criterion: night-flight, meets: [yes, partly, no], otherwise: unknown}') },
  good: { [FILE]: need('{criterion: night-flight, meets: [yes, partly]}') },
  check: ({ content }) => {
    const known = content.tools.filter(({ gaps }) => gaps === undefined);
    return content.needs
      .filter((entry) => known.length > 1 && !separates(entry, known))
      .map(({ id }) => ({
        file: FILE,
        path: ['needs', id],
        message: 'gives every tool the same verdict',
        fix: 'sharpen its rules, or remove it: the comparison already shows the criterion',
      }));
  },
};

const PARISHES = `needs:
  many-parishes:
    label: Several parishes in one loft
    group: report
    statement: I want one loft of my own for several parishes.
    rules: [{criterion: parish-walls, meets: [yes], partly: [partly], free: true}]
    report: {need: look after several parishes, pick: dandelion-semaphore-exchange}`;

/** A pick of the report that the facts do not support would look like our own. */
export const reportDisagreements: QualityRule = {
  kind: 'report-pick',
  description: "A need says in comment why the facts do not support the field report's pick.",
  reads: ['criteria', 'needs', 'tools'],
  bad: { [FILE]: PARISHES },
  good: { [FILE]: `${PARISHES}\n    comment: A loft of your own holds one parish.` },
  check: ({ content }) =>
    replay(content.needs, content.tools)
      .filter(({ need: { comment }, outcome, pick }) => {
        const isTool = content.tools.some(({ id }) => id === pick);
        return isTool && outcome === 'disagrees' && comment === undefined;
      })
      .map(({ need: { id }, pick }) => ({
        file: FILE,
        path: ['needs', id],
        message: `the field report picks "${pick}", and the facts do not support that`,
        fix: 'add comment: what the facts say against the pick',
      })),
};
