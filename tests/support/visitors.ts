import { Agent, request } from 'node:http';

/** What a page of the site needs besides itself, and what build it and its headers are of. */
export interface Visit {
  path: string;
  pageBuild: string;
  headerBuild: string;
  assets: string[];
}

/** What visitors saw. */
export interface Visits {
  /** Answers that were right. */
  answers: number;
  pages: number;
  builds: Set<string>;
  /** Requests sent again, as a browser does, because the server had closed a connection that it was waiting on. */
  repeated: number;
  /** Everything that a reader would have noticed. */
  lost: string[];
}

interface Answer {
  status: number;
  build: string;
  body: string;
}

const once = (agent: Agent, url: URL) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          build: String(response.headers['x-build'] ?? ''),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', (error) => reject(Object.assign(error, { reused: sent.reusedSocket })));
    sent.end();
  });

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The list of what can be found; it names the folder of the build that its files are in. */
const SEARCH = '/search/directory.json';

/** What the scripts of a page, its pictures and its search ask for next. */
const needs = (path: string, body: string): string[] => {
  if (path.endsWith('/')) return found(body, /(?:src|href)="(\/_astro\/[^"]+|\/favicon[^"]+)"/g);
  if (path.endsWith('.js')) return found(body, /["'`]\.\/([\w.-]+\.js)["'`]/g).map((name) => `/_astro/${name}`);
  if (path === SEARCH) return found(body, /"build":"([^"]+)"/g).map((build) => `/search/files/${build}/w0.json`);
  return [];
};

/** Lets `many` visitors open page after page, each with all its files, until they are stopped. */
export function visit(origin: string, pages: readonly string[], many: number): { leave(): Promise<Visits> } {
  const visits: Visits = { answers: 0, pages: 0, builds: new Set(), repeated: 0, lost: [] };
  let walking = true;

  const walk = async (agent: Agent, first: number) => {
    const get = async (path: string): Promise<Answer | undefined> => {
      for (;;) {
        try {
          const answer = await once(agent, new URL(path, origin));
          if (answer.status === 200) visits.answers += 1;
          else visits.lost.push(`${path}: ${answer.status}`);
          return answer;
        } catch (error) {
          const { code = '', reused = false } = error as { code?: string; reused?: boolean };
          if (!reused) {
            visits.lost.push(`${path}: ${code}`);
            return undefined;
          }
          visits.repeated += 1;
        }
      }
    };
    for (let step = first; walking; step += 1) {
      const path = pages[step % pages.length] ?? '/';
      const page = await get(path);
      if (!page) continue;
      visits.pages += 1;
      const [build = ''] = found(page.body, /<meta name="build" content="([^"]+)"/g);
      visits.builds.add(build);
      if (build !== page.build) visits.lost.push(`${path}: a page of build ${build} with the headers of ${page.build}`);
      const wanted = [SEARCH, ...needs(path, page.body)];
      const had = new Set<string>();
      for (let next = wanted.shift(); next; next = wanted.shift()) {
        if (had.has(next)) continue;
        had.add(next);
        wanted.push(...needs(next, (await get(next))?.body ?? ''));
      }
    }
    agent.destroy();
  };

  const all = Array.from({ length: many }, (_, index) =>
    walk(new Agent({ keepAlive: true, maxSockets: 1 }), index * 7),
  );
  return {
    async leave() {
      walking = false;
      await Promise.all(all);
      return visits;
    },
  };
}
