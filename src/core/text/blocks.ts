/** A text of several paragraphs, as views hand it on: Markdown that was read, without anything of HTML. */

/** A part of a line: words, words set apart, or words as a machine has them. */
export interface Span {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    };

/** One section of such a text. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** The words of some spans. */
export const plainText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
