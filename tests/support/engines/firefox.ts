import { spawnSync } from 'node:child_process';
import { startProgram, until, type Engine } from './engine.ts';

const COMMANDS = ['firefox-esr', 'firefox'];
const found = () => COMMANDS.find((command) => !spawnSync(command, ['--version']).error);

/** An answer of WebDriver BiDi. */
interface Message {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** Firefox speaks WebDriver BiDi itself, so that it needs no driver, which Debian does not package. */
export const FIREFOX: Engine = {
  name: 'Firefox',
  missing: () => !found() && 'Firefox is not installed; on Debian: apt-get install firefox-esr',
  async start() {
    const args = (folder: string) => ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
    const program = startProgram(found() ?? '', args, { MOZ_HEADLESS: '1' });
    const address = await until(program.said, () => /listening on (ws:\S+)/.exec(program.said())?.[1]);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(program.said())));
    });
    const waiting = new Map<number, (message: Message) => void>();
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    });
    const call = async (method: string, params: object) => {
      const id = waiting.size + 1;
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { result, error, message } = await answer;
      if (!result) throw new Error(`${method}: ${error} ${message}`);
      return result;
    };

    const session = await call('session.new', { capabilities: {} });
    const { context } = await call('browsingContext.create', { type: 'tab' });
    const evaluate = async (expression: string) => {
      const answer = await call('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (answer.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
      return answer.result as { value?: unknown; sharedId?: string };
    };
    const click = async (selector: string) => {
      const name = JSON.stringify(selector);
      await evaluate(`document.querySelector(${name}).scrollIntoView({ block: 'center' })`);
      const element = { sharedId: (await evaluate(`document.querySelector(${name})`)).sharedId };
      const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } };
      const press = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await call('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: press }] });
    };
    return {
      version: String((session.capabilities as { browserVersion: string }).browserVersion),
      open: async (url) => void (await call('browsingContext.navigate', { context, url, wait: 'complete' })),
      read: async (expression) => {
        const { value } = await evaluate(`JSON.stringify(${expression})`);
        return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
      },
      click,
      async type(selector, text) {
        await click(selector);
        const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
        await call('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: keys }] });
      },
      async close() {
        socket.close();
        await program.end();
      },
    };
  },
};
