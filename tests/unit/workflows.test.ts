import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z.looseObject({
  permissions: z.looseObject({}),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const folder = '.github/workflows';

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('pins every action by the hash of its commit, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no permission but what a job names, and a time to end', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  test('puts nothing that others write into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

test('CI runs the one script that runs the same steps here', () => {
  const { jobs } = workflow.parse(parse(readFileSync(`${folder}/ci.yml`, 'utf8')));
  expect(jobs.verify?.steps.some(({ run }) => run?.includes('npm run ci'))).toBe(true);
});
