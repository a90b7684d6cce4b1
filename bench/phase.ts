import { buildSteps } from '../scripts/build/steps.ts';
import { terminalLog } from '../scripts/effects/log.ts';

/** One step of a build in a process of its own, so that its memory is its own: `phase.ts <step> <content> <out>`. */
const [step = '', content = '', out = ''] = process.argv.slice(2);
const run = Object.hasOwn(buildSteps, step) ? buildSteps[step as keyof typeof buildSteps] : undefined;
if (run === undefined) throw new Error(`no step "${step}": ${Object.keys(buildSteps).join(', ')}`);
const failed = await run(
  { content, out, base: '/', site: undefined, version: {} },
  { ...terminalLog, info: () => undefined },
);
process.exitCode = failed ? 1 : 0;
