import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The Chromium that the browser tests run in: what the machine has, else the system's package, else Playwright's own
 * download, else a sentence that says what to do. Prints the path.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = [
    ...(named ? [named] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && answers(place));
}

/** A file that is there may still be a stub that asks for a snap, or lack its libraries. */
const answers = (program: string): boolean =>
  process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;

function installWithApt(): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words: string[]): boolean => {
    const [program = 'apt-get', ...rest] = [...sudo, 'apt-get', ...words];
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], timeout: 600_000 };
    return (
      spawnSync(program, rest, { ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
    );
  };
  process.stderr.write('No Chromium yet: trying apt-get install chromium …\n');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

function installWithPlaywright(): void {
  process.stderr.write('Trying Playwright’s own download of Chromium …\n');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 900_000,
  });
}

if (import.meta.main) {
  if (findChromium() === undefined && process.platform === 'linux' && existsSync('/usr/bin/apt-get')) installWithApt();
  if (findChromium() === undefined) installWithPlaywright();
  const found = findChromium();
  if (found === undefined) {
    process.stderr.write(
      'There is no Chromium, and none could be installed: install Chromium or Chrome, or name its program in CHROMIUM_PATH, and run the command again.\n',
    );
    process.exitCode = 1;
  } else process.stdout.write(`${found}\n`);
}
