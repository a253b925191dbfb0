import { arrange, type Content } from '../../src/catalogue/content.ts';
import { readContent } from '../../src/catalogue/read.ts';

/** The content below `root` and the text of its bodies. Errors: throws when `npm run check` would find a broken file. */
export function loadContent(root: string): Content & { bodies: string[] } {
  const { files, problems } = readContent(root);
  if (problems.length > 0) throw new Error('The content has problems. Run "npm run check" first.');
  return { ...arrange(files), bodies: files.map(({ body }) => body) };
}
