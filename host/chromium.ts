/** Finds the browser that shows the workbench in tests, and installs it where that may be done without asking. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const { CHROMIUM_PATH } = process.env;

/** Where Chromium, Chrome or Edge usually lie. */
const PLACES = [
  ...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** Path of the browser. Root on Debian gets one installed; everybody else an error that says what to do. */
export async function findChromium(log: (line: string) => void = console.error): Promise<string> {
  const found = PLACES.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Installing Chromium (apt-get install chromium, about 100 MB)…');
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    };
    await promisify(execFile)('apt-get', ['update', '-qq'], options);
    const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await promisify(execFile)('apt-get', args, options);
    return '/usr/bin/chromium';
  }
  throw new Error('No Chromium or Chrome is installed: install one, or name it in CHROMIUM_PATH.');
}
