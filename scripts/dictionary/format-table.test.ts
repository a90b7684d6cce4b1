import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages } from '../commands/dictionary.ts';
import { adapters } from '../pull/registry.ts';
import { formatTable } from './format-table.ts';

describe('the pages that are made', () => {
  test.each(pages)('$file is what $of say', ({ file, make }) => {
    expect(make(), `run "npm run dictionary" and commit ${file}`).toBe(readFileSync(file, 'utf8'));
  });
});

describe('the page of the formats', () => {
  const page = formatTable(adapters);
  const lines = page.split('\n');

  test.each(adapters)('has a section of $id that names every layout and all that is left out', ({ id, about }) => {
    const from = lines.indexOf(`## ${id}`);
    const next = lines.findIndex((line, index) => index > from && line.startsWith('## '));
    const section = lines.slice(from, next < 0 ? undefined : next);
    expect(from).toBeGreaterThan(0);
    const rows = section.filter((line) => line.startsWith('| ')).length;
    // Two tables with two lines of head each.
    expect(rows).toBe(Object.keys(about.generations).length + Object.keys(about.ignores).length + 4);
    for (const generation of Object.keys(about.generations))
      expect(section.join('\n')).toContain(`| \`${generation}\` |`);
    expect(section.filter((line) => line.startsWith('- '))).toHaveLength(about.reads.length);
  });

  test('is in order of the names, whatever the order of the registry', () =>
    expect(formatTable(adapters.toReversed())).toBe(page));

  test('words cannot break its tables', () => {
    const [first] = adapters;
    if (first === undefined) throw new Error('no adapters');
    const made = formatTable([{ ...first, about: { ...first.about, ignores: { 'a|b *c*': 'x\ny <z>' } } }]);
    expect(made).toContain('| a\\|b \\*c\\* | x y \\<z\\> |');
  });
});
