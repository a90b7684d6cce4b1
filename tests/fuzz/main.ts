import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/** `npm run fuzz [-- --runs 10000 --from 0 --seed 1]`: says what it found, and ends with 1 when it found anything. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const begun = performance.now();
const finds = await fuzz({
  runs: Number(values.runs),
  from: Number(values.from),
  seed: Number(values.seed),
  found: ({ run, archive, faults }) =>
    process.stdout.write(
      `run ${run}, ${archive}:\n${faults
        .slice(0, 5)
        .map((fault) => `  ${fault}\n`)
        .join('')}`,
    ),
  say: (line) => process.stderr.write(`${line}\n`),
});
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(`${values.runs} runs in ${seconds.toFixed(0)} s, ${finds.length} finds\n`);
process.exitCode = finds.length === 0 ? 0 : 1;
