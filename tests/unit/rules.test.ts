import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Hits } from '#lib/rules/measured.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { sampleMatches } from '../../scripts/rules/matches.ts';
import { measure } from '../../scripts/rules/measure.ts';
import { measuredFile } from '../../scripts/rules/measured.ts';
import { rulesDocument } from '../../scripts/rules/rules-document.ts';
import { readSample, type SamplePart } from '../../scripts/rules/sample.ts';
import { put, scratchFolder } from '../scratch.ts';

const sample = await readSample(filesIn('src/lib/rules/sample'));
const of = (part: SamplePart) => sample.filter((reply) => reply.part === part);

test('RULES.md is what the rules and the sample say: "npm run rules" writes it', () => {
  expect(readFileSync('RULES.md', 'utf8')).toBe(rulesDocument(sample));
  expect(readFileSync('src/lib/rules/measured.json', 'utf8')).toBe(measuredFile(sample));
});

describe('the coded sample', () => {
  test('holds at least three hundred replies, no two alike, and a good part held out', () => {
    expect(sample.length).toBeGreaterThanOrEqual(300);
    expect(new Set(sample.map(({ text }) => text)).size).toBe(sample.length);
    expect(of('third').length).toBeGreaterThanOrEqual(100);
    expect(of('after').length).toBeGreaterThanOrEqual(50);
  });

  test('is coded in keeping: a redirect names its target, and what names one is a redirect', () => {
    for (const { text, outcome, targets } of sample)
      expect(targets.length > 0, text).toBe(outcome === 'redirected' || outcome === 'replied-and-redirected');
  });
});

test('a later file of the sample moves no reply from one part to another', async () => {
  const folder = scratchFolder();
  const list = (file: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `- text: "${file} ${index}"\n  outcome: replied\n`).join('');
  put(folder, '1-first.yml', list('first', 7));
  put(folder, '2-second.yml', list('second', 7));
  const third = async (): Promise<string[]> =>
    (await readSample(filesIn(folder))).filter(({ part }) => part === 'third').map(({ text }) => text);
  const before = await third();
  expect(before).toEqual(['first 2', 'first 5', 'second 1', 'second 4']);
  put(folder, '10-between.yml', list('between', 4));
  put(folder, '12-after.yml', list('after', 5));
  expect(await third()).toEqual(before);
});

describe('how well the rules hit does not fall', () => {
  const total = (hits: readonly Hits[], what: RegExp): Hits =>
    hits
      .filter((one) => what.test(one.what))
      .reduce((sum, { both, rules, person }) => ({
        what: sum.what,
        both: sum.both + both,
        rules: sum.rules + rules,
        person: sum.person + person,
      }));
  const precision = ({ both, rules }: Hits): number => both / (both + rules);
  const recall = ({ both, person }: Hits): number => both / (both + person);

  test.each([
    ['open', 0.95, 0.75, 0.95],
    ['third', 0.95, 0.7, 0.85],
    ['after', 0.95, 0.6, 0.7],
  ] as const)('%s', (part, mostPrecise, redirectsFound, targetsFound) => {
    const hits = measure(of(part));
    const redirected = total(hits, /^outcome: redirected$/);
    const targets = total(hits, /^target:/);
    // A reply is called redirected only when it is: the number is about a named authority.
    expect(precision(redirected)).toBeGreaterThanOrEqual(mostPrecise);
    expect(recall(redirected)).toBeGreaterThanOrEqual(redirectsFound);
    expect(precision(targets)).toBeGreaterThanOrEqual(0.95);
    expect(recall(targets)).toBeGreaterThanOrEqual(targetsFound);
  });
});

describe('matches to be read', () => {
  test('are drawn with a seed from every table, reposts left out, each text once', async () => {
    const folder = scratchFolder();
    put(folder, 'a/en.csv', ',id,text\n0,1,"Ring til os, tak"\n1,2,"RT @x: Ring til os"\n2,3,"Ring til os, tak"\n');
    put(folder, 'b.csv', 'tweets\n"Skriv til post@eksempelby.example"\n"Ring til dem i morgen"\n');
    const drawn = await sampleMatches(filesIn(folder), 5, 1);
    expect(
      drawn
        .get('redirect: phone')
        ?.map(({ shown }) => shown)
        .sort(),
    ).toEqual(['»Ring« til dem i morgen', '»Ring« til os, tak'].sort());
    expect(drawn.get('redirect: email')?.[0]?.shown).toBe('Skriv til »post@eksempelby.example«');
    expect(await sampleMatches(filesIn(folder), 1, 7)).toEqual(await sampleMatches(filesIn(folder), 1, 7));
  });

  const real = '../shared/samples/twitter-csv/dkpol-2022/radikale';
  test.skipIf(!existsSync(real))('are found in the real posts (../shared is missing)', async () => {
    const drawn = await sampleMatches(filesIn(real), 3, 1);
    expect([...drawn.keys()]).toContain('redirect: other');
    for (const matches of drawn.values()) expect(matches.length).toBeLessThanOrEqual(3);
  });
});
