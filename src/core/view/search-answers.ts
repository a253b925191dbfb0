import type { Support, Verdict } from '../vocabulary.ts';

/** The shape of each verdict as a character: a result of the search is text, and a page carries no styles for it. */
const SHAPE: Readonly<Record<Verdict | Support, string>> = {
  meets: '✓',
  yes: '✓',
  partly: '◐',
  fails: '✗',
  no: '✗',
  unknown: '?',
  'not-applicable': '–',
};

/** Characters of answers that leave room for the words of the text; longer ones are part of the text alone. */
const MOST = 90;

/** What one tool answers. */
interface Answered {
  readonly name: string;
  readonly mark?: Verdict | Support | undefined;
  readonly word: string;
}

/** The space within an answer, so that no line ends between a tool and its word. */
const HELD = '\u00a0';

/** The answer of one tool with its shape: "✓ Alpha: yes". */
export const searchAnswer = ({ name, mark, word }: Answered): string =>
  `${mark ? SHAPE[mark] + HELD : ''}${name}:${HELD}${word}`;

/** The answers of all tools in one line: "✓ Alpha: yes · ✗ Beta: no". Empty if that is too long. */
export function searchAnswers(answered: readonly Answered[]): string {
  const line = answered.map(searchAnswer).join(' · ');
  return line.length > MOST ? '' : line;
}
