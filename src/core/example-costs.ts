/** What the worked example of the page of costs comes to, so that a decision has a figure beside the way to that page. */
export interface ExampleCosts {
  /** What it is calculated with, in words. */
  readonly given: string;
  readonly tools: Readonly<
    Record<
      string,
      {
        /** For each criterion that needs an edition, a bit; criteria that take the same edition in the same way share it. */
        readonly bits: Readonly<Record<string, number>>;
        /** The cash a month in words, by the sum of the bits that are wanted. */
        readonly cash: readonly string[];
      }
    >
  >;
}

/** The cash of a tool a month in the example, where these criteria are wanted: `80.99 EUR a month (edition price of 2025-12-22)`. */
export const exampleCash = ({ tools }: ExampleCosts, tool: string, wanted: readonly string[]): string => {
  const { bits = {}, cash = [] } = tools[tool] ?? {};
  return cash[wanted.reduce((sum, id) => sum | (bits[id] ?? 0), 0)] ?? 'unknown';
};
