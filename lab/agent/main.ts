/** The process of a run that works inside a namespace: it takes tasks as lines of JSON and answers each with one. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { echo } from './echo.ts';
import { FlowSet } from './flows.ts';
import {
  now,
  type HttpAnswer,
  type HttpRequest,
  type Reply,
  type Request,
  type TaskName,
  type Tasks,
} from './protocol.ts';
import { Sink } from './sink.ts';

let flows: FlowSet | undefined;
let sink: Sink | undefined;

async function http({ method, url, headers = {}, body }: HttpRequest): Promise<HttpAnswer> {
  const sentAt = now();
  const answer = await fetch(url, { method, headers, body: body ?? null, signal: AbortSignal.timeout(30_000) });
  return { status: answer.status, body: await answer.text(), sentAt, answeredAt: now() };
}

const DO: { [T in TaskName]: (takes: Tasks[T]['takes']) => Tasks[T]['gives'] | Promise<Tasks[T]['gives']> } = {
  http,
  echo: async ({ port }) => {
    await echo(port);
    return null;
  },
  flow: ({ address, port, tick }) => {
    flows?.stop();
    flows = new FlowSet(address, port, tick);
    return null;
  },
  flows: () => {
    if (!flows) throw new Error('no flow was started');
    return flows.states();
  },
  still: () => {
    flows?.stop();
    flows = undefined;
    return null;
  },
  knock: ({ address, port }) =>
    new Promise((resolve) => {
      const socket = connect({ host: address, port, timeout: 2000 });
      const end = (open: boolean) => {
        socket.destroy();
        resolve(open);
      };
      socket.on('connect', () => {
        end(true);
      });
      socket.on('error', () => {
        end(false);
      });
      socket.on('timeout', () => {
        end(false);
      });
    }),
  sink: async ({ address }) => {
    sink = new Sink(address);
    await sink.open();
    return null;
  },
  heard: () => sink?.heard ?? [],
};

const reply = (answer: Reply) => process.stdout.write(`${JSON.stringify(answer)}\n`);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { id, task, takes } = JSON.parse(line) as Request;
    // A task that fails at once answers like one that fails later.
    const work = new Promise((resolve) => {
      resolve((DO[task] as (takes: unknown) => unknown)(takes));
    });
    work.then(
      (gives) => reply({ id, gives }),
      (error: unknown) => reply({ id, error: String(error) }),
    );
  })
  .on('close', () => process.exit(0));
