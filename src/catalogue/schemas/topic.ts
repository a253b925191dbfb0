import { z } from 'zod';
import { byId } from './id.ts';
import { text } from './text.ts';

/** A group of questions, as a reader would ask. */
export const topicSchema = z.strictObject({ label: text(48).describe('Heading of the topic.') });

/** `content/topics.yml`: topics in reading order. */
export const topicsFileSchema = byId(topicSchema);
export type Topic = z.output<typeof topicSchema>;
