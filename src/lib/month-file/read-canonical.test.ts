import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { monthFileOf } from './month-file.arbitrary.ts';
import { readCanonical } from './read-canonical.ts';
import { readMonthMdx } from './read-mdx.ts';
import { writeMonthFile } from './write.ts';

/** Slugs that a reader of YAML takes for something else are quoted in the head: those files go to the reader of MDX. */
const plainHead = (mdx: string): boolean => !/^(?:authority|channel|sources): .*"/m.test(mdx.slice(0, 400));

describe('the reader of files as the writer leaves them', () => {
  it('reads whatever the writer wrote, as the reader of MDX does', () => {
    let read = 0;
    fc.assert(
      fc.property(monthFileOf, (file) => {
        const mdx = writeMonthFile(file);
        const canonical = readCanonical(mdx);
        const full = readMonthMdx(mdx, 'file.mdx');
        if ('issues' in full) throw new Error(JSON.stringify(full.issues));
        if (!plainHead(mdx)) return;
        expect(canonical).toEqual(full.file);
        read += 1;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('reads a file that was changed by hand as the reader of MDX does, or leaves it to that one', () => {
    const pieces = fc.constantFrom(
      ...['\n', '\n\n', ' ', '\\', '<', '>', '"', '&', '&#10;', '{', '}', '*', '[', '](', ')', '- ', '\t', '\r', '\0'],
      ...[
        '<Post id="x-1" at="2011-02-03T09:12:00Z">\n',
        '</Post>\n',
        '<Citizen id="borger-a" />',
        '<Media kind="a" />',
      ],
      ...['import x from "y"', ' likes="1"', 'likes="01"', 'authority: 1e3\n', '---\n', '\u2028', '\uFEFF'],
    );
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 30 }), put: pieces });
    fc.assert(
      fc.property(monthFileOf, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        let mdx = writeMonthFile(file);
        for (const { at, cut, put } of changes) {
          const place = Math.floor(at * mdx.length);
          mdx = mdx.slice(0, place) + put + mdx.slice(place + (cut > 9 ? 0 : cut));
        }
        const canonical = readCanonical(mdx);
        if (canonical !== undefined) expect(readMonthMdx(mdx, 'file.mdx')).toEqual({ file: canonical });
      }),
      { numRuns: 3000 },
    );
  });

  it('reads every month file of the project', () => {
    const folder = 'content/posts';
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const entry of files) {
      const mdx = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      const full = readMonthMdx(mdx, entry.name);
      expect(readCanonical(mdx), entry.name).toEqual('file' in full ? full.file : undefined);
    }
    expect(files.length).toBeGreaterThan(0);
  });

  it('leaves elements in elements without end to the reader of MDX', () => {
    const open = '<Post id="x-1" at="2011-02-03T09:12:00Z">\n'.repeat(100_000);
    const head = '---\nauthority: a\nchannel: x\nmonth: 2011-02\nsources: [a-1]\n---\n\n';
    expect(readCanonical(head + open)).toBeUndefined();
  });
});

it('the head is the YAML that the library writes', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4}){0,2}$/);
  const words = fc.oneof(
    slug,
    fc.constantFrom('true', 'null', 'false', 'yes', 'no', 'on', 'y', 'n', 'nan', 'inf', '1e3'),
  );
  fc.assert(
    fc.property(words, words, fc.uniqueArray(words, { minLength: 1, maxLength: 3 }), (authority, channel, sources) => {
      const mdx = writeMonthFile({ authority, channel, month: '2011-02', sources, posts: [], withdrawn: [] });
      const flow = stringify(sources.sort(), { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
      expect(mdx).toBe(`---\n${stringify({ authority, channel, month: '2011-02' })}sources: ${flow.trim()}\n---\n\n\n`);
    }),
    { numRuns: 2000 },
  );
});
