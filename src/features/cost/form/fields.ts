import { askedFeatures, problemText, type CostProblem } from '../../../core/cost/input.ts';
import type { RawCost } from '../../../core/cost/query.ts';

const fieldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

/** What a form holds, as typed; a list without a choice is empty. */
export const typedIn = (form: HTMLFormElement): RawCost => {
  const data = new FormData(form);
  return {
    p: '',
    f: '',
    ...Object.fromEntries([...data.keys()].map((key) => [key, data.getAll(key).map(String).join(',')])),
  };
};

/** Puts input into a form, even if it is wrong, so that the reader can correct it. */
export const fillForm = (form: HTMLFormElement, raw: Readonly<Record<string, string | undefined>>): void => {
  for (const field of fieldsOf(form)) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = askedFeatures(raw[field.name]).includes(field.value);
    else field.value = raw[field.name] ?? '';
  }
};

/** Marks each field that is wrong, and says what is wrong in place of its hint. */
export const markForm = (form: HTMLFormElement, problems: readonly CostProblem[]): void => {
  for (const field of fieldsOf(form)) {
    const problem = problems.find((one) => one.field === field.name && !one.dropped);
    if (problem) field.ariaInvalid = 'true';
    else field.removeAttribute('aria-invalid');
    const hint = form.querySelector<HTMLElement>(`#cost-${field.name}-hint`);
    if (!hint) continue;
    hint.dataset.hint ??= hint.textContent;
    hint.textContent = problem ? problemText(problem) : hint.dataset.hint;
  }
};

/** Takes the reader to the first field that is wrong, with what is wrong below it. */
export const goToProblem = (form: HTMLFormElement): void => {
  const field = form.querySelector<HTMLElement>('[aria-invalid]');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};
