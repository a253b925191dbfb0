import type { Surety } from '../../core/decision/reason.ts';
import type { CertaintyLevel } from '../../core/vocabulary.ts';

/** Attributes with which a page gives the script a need, on the element with its boxes. */
export interface NeedData {
  readonly id: string;
  readonly label: string;
  /** Older ids that links may still have. */
  readonly aliases: readonly string[];
}

/** The ids in an attribute that lists them. */
export const idsIn = (text = ''): string[] => text.split(' ').filter(Boolean);

export const needAttributes = ({ id, label, aliases }: NeedData) => ({
  'data-need': id,
  'data-label': label,
  'data-aliases': aliases.join(' ') || undefined,
});

export const needOf = ({ dataset: { need = '', label = '', aliases = '' } }: HTMLElement): NeedData => ({
  id: need,
  label,
  aliases: idsIn(aliases),
});

/** The same of a row in a table of verdicts. */
export const needInRow = (row: HTMLElement): NeedData => ({
  id: row.dataset.row ?? '',
  label: row.querySelector('th')?.textContent.trim() ?? '',
  aliases: idsIn(row.dataset.aliases),
});

/** Attributes with the certainty of an answer, on the link of the answer. */
export const suretyAttributes = ({ certainty, weak, measured }: Surety) => ({
  'data-certainty': certainty,
  'data-weak': weak,
  'data-measured': measured,
});

export const suretyIn = ({ dataset: { certainty, weak, measured } }: HTMLElement): Surety => ({
  ...(certainty !== undefined && { certainty: certainty as CertaintyLevel }),
  ...(weak !== undefined && { weak: true }),
  ...(measured !== undefined && { measured: true }),
});

/** The same of a question of the guide, on its section. */
export const questionOf = ({ dataset: { question = '', aliases } }: HTMLElement) => ({
  id: question,
  aliases: idsIn(aliases),
});

/** Attributes of a product, on its card. */
export interface ResultData {
  readonly id: string;
  readonly name: string;
}

export const resultAttributes = ({ id, name }: ResultData) => ({ 'data-result': id, 'data-name': name });

export const resultOf = ({ dataset: { result = '', name = '' } }: HTMLElement): ResultData => ({ id: result, name });
