import type { Fact, FactValue, Judged, Need, Quantity, Rule } from '../model.ts';
import { inUnit } from '../text/quantity-units.ts';
import { VERDICTS, type Verdict } from '../vocabulary.ts';

/** Place of a verdict in that order, from 0: of two, the higher is the better. */
export const level = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** What a rule came to for one fact. `limitedBy` tells when the edition and not the value made it worse. */
export interface RuleVerdict {
  readonly criterion: string;
  readonly verdict: Verdict;
  readonly fact: Fact | undefined;
  readonly limitedBy?: 'edition';
  /** Set where none of the options that a fact names is one that the rule asks for. */
  readonly lacking?: true;
  /** `decides`: nobody states an amount, so what our lab measured is judged; `against`: it says the opposite of what is stated. */
  readonly measured?: 'decides' | 'against';
}

/** The verdict of a need for one product, with every rule as the reason. */
export interface NeedVerdict {
  readonly need: string;
  readonly verdict: Verdict;
  readonly rules: readonly RuleVerdict[];
  /** The rules that made the verdict what it is. */
  readonly deciding: readonly RuleVerdict[];
}

export const worst = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'meets';

export const best = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? 'unknown';

export const isQuantity = (value: FactValue): value is Quantity =>
  typeof value === 'object' && !Array.isArray(value) && 'unit' in value;

/** The comparable answers of a value: a support word, option ids, or SPDX expressions. */
const answersOf = (value: FactValue): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.map((item) => (typeof item === 'string' ? item : item.spdx));
};

const judgeBound = (rule: Rule, { min, max }: Quantity): Verdict => {
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  const within = (amount: number) =>
    'atMost' in rule && rule.atMost !== undefined
      ? amount <= rule.atMost
      : 'atLeast' in rule && rule.atLeast !== undefined && amount >= rule.atLeast;
  if (within(low) && within(high)) return 'meets';
  return within(low) || within(high) ? 'partly' : 'fails';
};

const judgeValue = (rule: Rule, value: FactValue): Verdict => {
  if (value === 'unknown') return 'unknown';
  if (value === 'not-applicable') return rule.notApplicable ?? 'unknown';
  if (!('meets' in rule)) return isQuantity(value) ? judgeBound(rule, value) : 'unknown';
  const verdicts = answersOf(value).map((answer): Verdict => {
    if (rule.meets.includes(answer)) return 'meets';
    return rule.partly.includes(answer) ? 'partly' : rule.otherwise;
  });
  return rule.every && verdicts.length > 0 ? worst(verdicts) : best(verdicts);
};

/** The verdict on what our lab measured; unknown if it measured nothing that can be compared. */
const judgeMeasured = (rule: Rule, { value, measured }: Fact): Verdict => {
  const unit = value !== 'not-applicable' && 'unit' in rule.criterion ? rule.criterion.unit : undefined;
  return judgeValue(rule, (measured && unit && inUnit(measured.value, unit)) || 'unknown');
};

/**
 * A verdict beside what our lab measured. A stated amount is the project's advice: a figure that says the opposite casts
 * doubt on it, and does not replace it. If nothing is stated, the figure is judged like a stated amount.
 */
const besideMeasured = (stated: Verdict, measured: Verdict): Pick<RuleVerdict, 'verdict' | 'measured'> => {
  if (measured === 'unknown') return { verdict: stated };
  if (stated === 'unknown') return { verdict: measured, measured: 'decides' };
  if (stated === 'fails' && measured === 'meets') return { verdict: stated, measured: 'against' };
  return stated === 'meets' && measured === 'fails' ? { verdict: 'partly', measured: 'against' } : { verdict: stated };
};

/** Whether a list of options fails because it lacks one, and not because of one that it has. */
const isLacking = (rule: Rule, { value }: Fact): boolean => Array.isArray(value) && 'meets' in rule && !rule.every;

/** Judges one fact by one rule. A missing fact is unknown. A need that must be free fails on a paid answer, not on an unknown one. */
export const judgeRule = (rule: Rule, fact: Fact | undefined): RuleVerdict => {
  const criterion = rule.criterion.id;
  if (!fact) return { criterion, verdict: 'unknown', fact };
  const { verdict, ...beside } = besideMeasured(judgeValue(rule, fact.value), judgeMeasured(rule, fact));
  const allowed: Verdict =
    fact.edition === 'paid' || fact.edition === 'cloud-only' ? 'fails' : fact.edition === 'mixed' ? 'partly' : 'meets';
  const limited = verdict === 'unknown' ? verdict : worst([verdict, allowed]);
  const why = {
    ...beside,
    ...(verdict === 'fails' && isLacking(rule, fact) && { lacking: true as const }),
  };
  if (!rule.free || limited === verdict) return { criterion, verdict, fact, ...why };
  return { criterion, verdict: limited, fact, limitedBy: 'edition' };
};

/** Whether nothing is known for a fact: nobody states it, and our lab measured nothing in its place. */
export const isOpen = (fact: Fact | undefined): boolean => !fact || (fact.value === 'unknown' && !fact.measured);

/** Judges a need for one product: the worst of its rules. */
export const judgeNeed = (need: Need, product: Judged): NeedVerdict => {
  const rules = need.rules.map((rule) => judgeRule(rule, product.facts[rule.criterion.id]));
  const verdict = worst(rules.map((rule) => rule.verdict));
  return { need: need.id, verdict, rules, deciding: rules.filter((rule) => rule.verdict === verdict) };
};

/**
 * Ids of the criteria that the verdicts of a product rest on: those that needs ask for, and those of what our lab measured
 * beside them.
 */
export const rowsBehind = (needs: readonly Need[], { facts }: Pick<Judged, 'facts'>): ReadonlySet<string> => {
  const asked = needs.flatMap(({ rules }) => rules.map(({ criterion }) => criterion.id));
  return new Set(asked.flatMap((id) => [id, facts[id]?.measured?.row ?? id]));
};
