import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** The browser that people use: the one that `CHROMIUM_PATH` names, Playwright's own, or an installed one. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [chromium.executablePath(), ...PLACES].find((path) => path && existsSync(path));
}

/** The same engine without windows, which opens a page for a quarter of the work: Playwright's own, or an installed one. */
const windowless = (): string | undefined => {
  const own = dirname(chromium.executablePath()).replace(/\bchromium-(\d+)\b.*$/, 'chromium_headless_shell-$1');
  const [shell] = globSync(`${own}/*/{chrome-headless-shell,headless_shell}{,.exe}`);
  return [shell, '/usr/bin/chromium-headless-shell'].find((path) => path && existsSync(path));
};

/** The browser for the tests: `CHROMIUM_PATH`, one without windows, or any other. */
export const findTestBrowser = (): string | undefined =>
  process.env.CHROMIUM_PATH ? findChromium() : (windowless() ?? findChromium());

/** What Playwright turns off. Chromium uses only the last such list, so it is part of ours; a test compares. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];
/** Pages of the browser's own that a Chromium with windows loads into each new one: half of what opening a page costs. */
const POPUPS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

/** How the tests start their browser. */
export const TEST_FLAGS: readonly string[] = [
  // Chromium refuses its sandbox to root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...POPUPS].join(',')}`,
];

/** Gets a browser onto this machine. The result is empty when that worked, and says what was tried when it did not. */
export async function installChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return `CHROMIUM_PATH is ${named}, and there is no such file.\n`;

  const playwright = await node([bin('@playwright/test', 'playwright'), 'install', 'chromium']);
  if (playwright.code === 0 && findTestBrowser()) return '';

  let tried = `playwright install chromium:\n${playwright.output}`;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-qq'], { env });
    const install = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
    // Older releases of Debian have the whole browser alone, and it does.
    await run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { env });
    if (install.code === 0 && findTestBrowser()) return '';
    tried += `apt-get install chromium:\n${update.output}${install.output}`;
  }
  return `${tried}No Chromium was found. Install one, or set CHROMIUM_PATH to the browser's program file.\n`;
}
