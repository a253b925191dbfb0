import fc from 'fast-check';

/** Every code point but half of a pair. fast-check's own `unit: 'binary'` takes a second to make its list of a million. */
const unit = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text at all. */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit, ...(maxLength !== undefined && { maxLength }) });
