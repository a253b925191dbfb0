import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** The words that content owns and code must not know. */
export interface Vocabulary {
  /** Ids and names of the tools. */
  tools: string[];
  criteria: string[];
  /** Ids and former ids of the needs. */
  needs: string[];
}

const CONTENT = join(ROOT, 'content');
const yaml = <T>(name: string) => parse(readFileSync(join(CONTENT, name), 'utf8')) as T;

/** Reads the ids straight from the files, without the code under test. */
export function readVocabulary(): Vocabulary {
  const { criteria } = yaml<{ criteria: object }>('criteria.yml');
  const { needs } = yaml<{ needs: Record<string, { aliases?: string[] }> }>('needs.yml');
  const files = filesBelow(join(CONTENT, 'tools')).filter((file) => file.endsWith('.mdx'));
  const names = files.map((file) =>
    /^name: *"?([^"\n]+?)"? *$/m.exec(readFileSync(join(CONTENT, 'tools', file), 'utf8')),
  );
  return {
    tools: [...files.map((file) => basename(file, '.mdx')), ...names.map((name) => name?.[1] ?? '')].filter(Boolean),
    criteria: Object.keys(criteria),
    needs: Object.entries(needs).flatMap(([id, { aliases = [] }]) => [id, ...aliases]),
  };
}
