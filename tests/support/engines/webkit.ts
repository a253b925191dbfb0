import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { freePort } from '../../../scripts/lib/start-web-server.ts';
import { startProgram, until, type Engine } from './engine.ts';

const DRIVER = 'WebKitWebDriver';
const browser = () => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const lacks = (command: string) => Boolean(spawnSync(command, ['-help']).error);
const needsScreen = () => !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** The name under which WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A virtual screen for machines without one. */
async function screen() {
  if (!needsScreen()) return undefined;
  const program = startProgram('Xvfb', () => ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const display = await until(program.said, () => /^(\d+)\s/m.exec(program.said())?.[1]);
  return { program, env: { DISPLAY: `:${display}` } };
}

/** WebKit as WebKitGTK packages it, through its own WebDriver. */
export const WEBKIT: Engine = {
  name: 'WebKit',
  missing() {
    const here = !lacks(DRIVER) && browser() && !(needsScreen() && lacks('Xvfb'));
    return !here && 'WebKit is not installed; on Debian: apt-get install webkit2gtk-driver xvfb';
  },
  async start() {
    const hidden = await screen();
    const [host = '', port = ''] = (await freePort()).split(':');
    const program = startProgram(DRIVER, () => [`--host=${host}`, `--port=${port}`], hidden?.env);
    const call = async (method: string, path: string, body?: object) => {
      const text = body && JSON.stringify(body);
      const response = await fetch(`http://${host}:${port}${path}`, { method, ...(text ? { body: text } : {}) });
      const { value } = (await response.json()) as { value: Record<string, unknown> };
      if (!response.ok) throw new Error(`${path}: ${String(value.error)} ${String(value.message)}`);
      return value;
    };
    await until(program.said, () => call('GET', '/status').catch(() => undefined));
    const wanted = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] },
    };
    const session = await call('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    const base = `/session/${String(session.sessionId)}`;
    const element = async (selector: string) => {
      const found = await call('POST', `${base}/element`, { using: 'css selector', value: selector });
      return `${base}/element/${String(found[ELEMENT])}`;
    };
    return {
      version: String((session.capabilities as { browserVersion: string }).browserVersion),
      open: async (url) => void (await call('POST', `${base}/url`, { url })),
      read: (expression) => call('POST', `${base}/execute/sync`, { script: `return ${expression}`, args: [] }),
      click: async (selector) => void (await call('POST', `${await element(selector)}/click`, {})),
      type: async (selector, text) => void (await call('POST', `${await element(selector)}/value`, { text })),
      async close() {
        await call('DELETE', base).catch(() => undefined);
        await program.end();
        await hidden?.program.end();
      },
    };
  },
};
