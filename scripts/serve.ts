/** Serves the built site on localhost until it is stopped. */
import { existsSync } from 'node:fs';
import { basePath } from './lib/base-path.ts';
import { ROOT } from './lib/run.ts';
import { startServer } from './lib/server.ts';
import { distOf, markOf } from './lib/unchanged.ts';

const root = distOf(ROOT);
if (!existsSync(markOf(ROOT))) {
  console.error('There is no whole site yet. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}

const port = Number(process.env.PORT || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}", which is not a port.`);
  process.exit(1);
}

const { url } = await startServer({ root, mark: markOf(ROOT), base: basePath(), port });
console.log(`WhichMesh is at ${url}`);
