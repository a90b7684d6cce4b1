import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { run as examples } from '../../scripts/commands/examples.ts';
import { filesOf, keptLog, scratchFolder } from '../scratch.ts';

/** The shipped posts of made-up authorities are the golden of the whole pull: archive in, these bytes out. */
const shipped = (): Map<string, string> => filesOf('content');

describe('the examples', () => {
  test('pulled into content without them, give the shipped bytes', async () => {
    const content = path.join(scratchFolder(), 'content');
    cpSync('content', content, { recursive: true });
    expect(await examples(['--remove', '--content', content])).toBe(0);
    const without = filesOf(content);
    expect([...without.keys()].filter((name) => /^(?:posts|media)\//.test(name))).toEqual([]);
    expect([...without].filter(([, text]) => /^ *(?:- )?fictional: true$/m.test(text)).map(([name]) => name)).toEqual(
      [],
    );
    const log = keptLog();
    expect(await check(content, 'terminal', log), log.lines.out.join('\n')).toBe(0);
    expect(await examples(['--content', content])).toBe(0);
    expect(filesOf(content)).toEqual(shipped());
  });

  test('are marked as made up, every one', () => {
    const authorities = [...shipped()]
      .filter(([name]) => name.startsWith('posts/'))
      .map(([name]) => name.split('/')[1] ?? '');
    expect(authorities.length).toBeGreaterThan(0);
    for (const slug of new Set(authorities))
      expect(shipped().get(`authorities/${slug}.mdx`)).toMatch(/^fictional: true$/m);
  });
});
