import type { Driver } from './drivers/driver.ts';

/** How the programs were obtained, in words: for each named tool, and for all others. */
export interface Had {
  readonly all: string | undefined;
  readonly of: Readonly<Record<string, string>>;
}

/** Reads `--had`: `NAME=TEXT` is of one tool, any other text of all that are not named. What is wrong is added to a list. */
export function hadOf(value: unknown, drivers: readonly Driver[], wrong: string[]): Had {
  const given = Array.isArray(value) ? value.map(String) : [];
  const split = given.map((text): readonly [string | undefined, string] => {
    const [, name, rest = ''] = /^([a-z0-9-]+)=(.*)$/s.exec(text) ?? [];
    return [name, name === undefined ? text : rest];
  });
  const strange = split.filter(([name]) => name !== undefined && !drivers.some(({ tool }) => tool === name));
  for (const [name] of strange) wrong.push(`--had ${name}=...: no tool is called ${name}.`);
  const names = split.map(([name]) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of new Set(twice)) wrong.push(`--had is given twice for ${name ?? 'all tools'}.`);
  if (split.some(([, text]) => text.trim() === ''))
    wrong.push('--had says in words how you had the programs: it is empty.');
  const own = split.flatMap(([name, text]) => (name === undefined ? [] : [[name, text] as const]));
  return { all: split.find(([name]) => name === undefined)?.[1], of: Object.fromEntries(own) };
}

/** What was said of one tool; nothing where nobody said it. */
export const hadText = ({ all, of }: Had, tool: string): string | undefined => of[tool] ?? all;
