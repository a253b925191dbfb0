import { join } from 'node:path';
import { copyProject } from './project-copy.ts';
import { node } from './run.ts';
import { startServer } from './server.ts';

/** The day on which the pages of the screenshots were built: facts are as old as they were then. */
const DAY = '2026-11-22';

/** Builds a copy of the project as of one fixed day and serves it. Errors: rejects with what the build said. */
export async function withFixedBuild<T>(work: (url: string) => Promise<T>): Promise<T> {
  const copy = copyProject();
  try {
    const env = { BUILD_DATE: DAY, BASE_PATH: '/' };
    const built = await node([join(copy.root, 'scripts', 'build.ts')], { env });
    if (built.code !== 0) throw new Error(built.output);
    const server = await startServer({ root: join(copy.root, 'dist') });
    try {
      return await work(server.url);
    } finally {
      await server.close();
    }
  } finally {
    copy.remove();
  }
}
