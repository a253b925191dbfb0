import { z } from 'zod';
import { byId } from './id.ts';
import { text } from './text.ts';

/** A part of operations in which something can go wrong. */
export const areaSchema = z.strictObject({
  label: text(40).describe('Heading of its page.'),
  hurts: text(120).describe('Answers the question "Where does it hurt?", as a reader would put it.'),
});

/** `content/areas.yml`: areas in reading order. */
export const areasFileSchema = byId(areaSchema);
export type Area = z.output<typeof areaSchema>;
