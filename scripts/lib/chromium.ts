import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bin, node, run } from './run.ts';

/** Where systems keep a browser of the Chromium family. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the tests: the one that `CHROMIUM_PATH` names, Playwright's own, or an installed one. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [chromium.executablePath(), ...PLACES].find((path) => path && existsSync(path));
}

/** Gets a browser onto this machine. The result is empty when that worked, and says what was tried when it did not. */
export async function installChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return `CHROMIUM_PATH is ${named}, and there is no such file.\n`;

  const playwright = await node([bin('@playwright/test', 'playwright'), 'install', 'chromium']);
  if (playwright.code === 0 && findChromium()) return '';

  let tried = `playwright install chromium:\n${playwright.output}`;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-qq'], { env });
    const install = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
    if (install.code === 0 && findChromium()) return '';
    tried += `apt-get install chromium:\n${update.output}${install.output}`;
  }
  return `${tried}No Chromium was found. Install one, or set CHROMIUM_PATH to the browser's program file.\n`;
}
