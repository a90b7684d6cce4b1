import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * What every npm command goes through. It runs on whatever Node the machine has (18 or later), installs what the
 * lockfile names when that is not there yet, and hands over to the Node that the project brings along.
 * Plain JavaScript without imports from packages: it must run before anything is installed.
 */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const cli = path.join('scripts', 'cli.ts');

const [command = '', ...args] = process.argv.slice(2);

/** The steps of a command: name and what is run. The first that fails ends it, except in `test`, where all are run. */
const commands = {
  test: [
    ['browser', () => run(node, ['scripts/browser.ts'])],
    ['types', () => npm('types')],
    ['lint', () => npm('lint')],
    ['dead code', () => npm('dead')],
    ['content', () => run(node, [cli, 'check'])],
    ['unit', () => npm('unit')],
    ['charts', () => npm('charts')],
    ['browser tests', () => npm('browser')],
    ['screens', () => npm('screens')],
  ],
  ci: [
    ['check', () => run(node, [cli, 'check'])],
    // `npm run ci -- --site … --base …`: where the built site will stand.
    ['build', () => run(node, [cli, 'build', ...args])],
    ['test', () => runSteps(commands.test, true)],
  ],
  // `npm run bench -- pull`: the pull; else the build of a site.
  bench: [
    ['bench', () => run(node, args[0] === 'pull' ? ['bench/pull.ts', ...args.slice(1)] : ['bench/bench.ts', ...args])],
  ],
  fuzz: [['fuzz', () => run(node, ['tests/fuzz/main.ts', ...args])]],
};

function run(program, words, shell = false) {
  const { status, error, signal } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

/** npm itself, the one that called this when one did: it puts node_modules/.bin, and with it the right Node, first. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const call = words[0] === 'ci' ? words : ['run', '--silent', ...words];
  return own ? run(process.execPath, [own, ...call]) : run('npm', call, true);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

/** True when node_modules holds, package for package, what the lockfile asks for on this machine. */
function installed() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const have = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')).packages;
    return (
      existsSync(node) &&
      Object.entries(wanted).every(
        ([place, { version, optional, peer }]) =>
          place === '' || have[place]?.version === version || ((optional || peer) && have[place] === undefined),
      )
    );
  } catch {
    // Unreadable or absent: the install says what is wrong, if anything is.
    return false;
  }
}

function install() {
  if (installed()) return 0;
  say('Installing what the lockfile names (npm ci) …');
  const status = npm('ci');
  if (status !== 0) say('npm ci failed, so nothing was run. Its own message stands above.');
  else if (!existsSync(node)) {
    say('The package "node" was installed without its program: run "npm ci" once with install scripts allowed.');
    return 1;
  }
  return status;
}

/** Runs steps by name. `all`: go on after a failure, and say at the end how many passed. */
function runSteps(steps, all) {
  const failed = [];
  for (const [name, step] of steps) {
    say(`\n== ${name}`);
    const begun = Date.now();
    const status = step();
    say(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)`);
    if (status === 0) continue;
    failed.push(name);
    if (!all) return status;
  }
  const passed = steps.length - failed.length;
  say(`\n${passed} of ${steps.length} checks passed${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}.`);
  return failed.length === 0 ? 0 : 1;
}

function main() {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    say(
      `Node ${process.versions.node} is too old to begin with: Node 18 or later is needed. The project brings its own from there.`,
    );
    return 1;
  }
  const status = install();
  if (status !== 0) return status;
  process.env.PATH = `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH ?? ''}`;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const steps = Object.hasOwn(commands, command) ? commands[command] : undefined;
  // A long stream of records leaves mostly garbage behind: a room for what is new that is large enough to be emptied
  // seldom takes a tenth off the time, and a larger one takes memory alone.
  if (steps === undefined)
    return run(node, [...(command === 'pull' ? ['--max-semi-space-size=32'] : []), cli, command, ...args]);
  return steps.length === 1 ? steps[0][1]() : runSteps(steps, command === 'test');
}

process.exitCode = main();
