import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { editHead, editYaml, type HeadEdit, type Value } from './yaml-head.ts';

const read = (yaml: string): unknown => parseDocument(yaml, { schema: 'core' }).toJS();

const written = `# what this is
name: { da: 'Å by',  en: "B" } # why
kind:   municipality
code: 621 # as it stands


# two blank lines above
accounts:
- channel: x # here
  handle: a
  source: &k {title: t, at: "2011"}
- channel: facebook
  source: *k
site: https://a.example # the site
# the end
`;

describe('edits of a head leave the rest as it is', () => {
  test('a value is set where it stands', () => {
    expect(editYaml(written, [{ set: ['site'], value: 'https://b.example' }])).toBe(
      written.replace('https://a.example', 'https://b.example'),
    );
    expect(editYaml(written, [{ set: ['code'], value: '0621' }])).toBe(written.replace('621', '"0621"'));
    expect(editYaml(written, [{ set: ['name', 'en'], value: 'C: d' }])).toBe(written.replace('"B"', '"C: d"'));
    expect(editYaml(written, [{ set: ['accounts', 0, 'handle'], value: 'b' }])).toBe(
      written.replace('handle: a', 'handle: b'),
    );
  });

  test('a missing key is added behind the one it belongs to, with its comment left in place', () => {
    expect(editYaml(written, [{ set: ['cvr'], value: '29189897', after: ['code', 'kind'] }])).toBe(
      written.replace('# as it stands\n', '# as it stands\ncvr: "29189897"\n'),
    );
    expect(editYaml(written, [{ set: ['cvr'], value: '1', after: ['population'] }])).toBe(
      written.replace('# the site\n', '# the site\ncvr: "1"\n'),
    );
    expect(editYaml(written, [{ set: ['accounts', 1, 'id'], value: 'x', after: ['channel'] }])).toBe(
      written.replace('- channel: facebook\n', '- channel: facebook\n  id: x\n'),
    );
    expect(editYaml(written, [{ set: ['name', 'no'], value: 'D' }])).toBe(written.replace('"B" }', '"B", no: D }'));
  });

  test('an item goes to the end of its list, at the indent of the others', () => {
    const edited = editYaml(written, [
      { append: ['accounts'], value: { channel: 'y', opened: '2011', pulled: { at: '2026-01-01' } } },
    ]);
    expect(edited).toBe(
      written.replace(
        '  source: *k\n',
        '  source: *k\n- channel: y\n  opened: "2011"\n  pulled:\n    at: "2026-01-01"\n',
      ),
    );
  });

  test('a list that is missing or empty is made', () => {
    const edit: HeadEdit = { append: ['accounts'], value: { channel: 'x' }, after: ['kind'] };
    expect(editYaml('kind: a\ncode: b\n', [edit])).toBe('kind: a\naccounts:\n  - channel: x\ncode: b\n');
    expect(editYaml('accounts: [] # none yet\nkind: a\n', [edit])).toBe(
      'accounts: [ { channel: x } ] # none yet\nkind: a\n',
    );
    expect(editYaml('accounts: [{ channel: y }]\n', [edit])).toBe('accounts: [{ channel: y }, { channel: x }]\n');
  });

  test('what would change more than was meant is not edited', () => {
    // The anchor's value is used elsewhere; an alias is not the value itself.
    expect(editYaml('a: &x b\nc: *x\n', [{ set: ['a'], value: 'd' }])).toBeUndefined();
    expect(editYaml('a: &x b\nc: *x\n', [{ set: ['c'], value: 'd' }])).toBeUndefined();
    expect(editYaml(written, [{ set: ['accounts', 1, 'source', 'title'], value: 'u' }])).toBeUndefined();
    expect(editYaml('a: [b]\n', [{ set: ['a'], value: 'd' }])).toBeUndefined();
    expect(editYaml('a: b\n', [{ set: ['a', 'c'], value: 'd' }])).toBeUndefined();
    expect(editYaml('a: b\n', [{ append: ['a'], value: 'd' }])).toBeUndefined();
    expect(editYaml('- a\n', [{ set: ['a'], value: 'd' }])).toBeUndefined();
    expect(editYaml('', [{ set: ['a'], value: 'd' }])).toBeUndefined();
  });

  test('blanks that are no blanks of YAML stay in a value', () => {
    for (const value of ['d\u00a0', '\u3000', '\ufeff', 'd\u2028'])
      expect(read(editYaml('a: b\n', [{ set: ['c'], value }]) ?? '')).toEqual({ a: 'b', c: value });
  });

  test('the body and the fences stay, whatever stands in them', () => {
    const body = 'site: no\n---\n\n{x} ---\r\n';
    expect(editHead(`---\nkind: a\n---\n${body}`, [{ set: ['site'], value: 'b' }])).toBe(
      `---\nkind: a\nsite: b\n---\n${body}`,
    );
    expect(editHead('---\r\nkind: a\r\n---\r\n', [{ set: ['site'], value: 'b' }])).toBe(
      '---\r\nkind: a\r\nsite: b\r\n---\r\n',
    );
    expect(editHead('kind: a\n', [{ set: ['site'], value: 'b' }])).toBeUndefined();
  });

  test('every authority of the project can be edited, and loses no line', () => {
    for (const name of readdirSync('content/authorities')) {
      const file = readFileSync(`content/authorities/${name}`, 'utf8');
      const edited = editHead(file, [
        { set: ['wikidata'], value: 'Q1', after: ['cvr', 'code', 'kind'] },
        { append: ['accounts'], value: { channel: 'x', handle: 'proeve', status: 'official' }, after: ['region'] },
        { set: ['pulled'], value: { source: 'wikidata', values: { wikidata: 'Q1' } } },
      ]);
      const lines = edited?.split('\n') ?? [];
      for (const line of file.split('\n')) expect(lines.splice(lines.indexOf(line), 1)).toEqual([line]);
    }
  });
});

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '2011',
    '0621',
    'true',
    'null',
    '- a',
    'a: b',
    '#c',
    "it's",
    '"',
    '@x',
    '*a',
    '&a',
    '',
    ' a ',
    'a\nb',
  ),
  fc.integer(),
  fc.boolean(),
);
const key = fc.stringMatching(/^[a-z]{1,8}$/);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value; flat: Value }>((tie) => ({
  flat: scalar,
  value: fc.oneof(
    { depthSize: 'small' },
    tie('flat'),
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

test('whatever is set or appended is read back, and what was there before is too', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      key,
      value,
      fc.constantFrom('block', 'flow'),
      (data, name, set, style) => {
        const yaml = parseDocument(JSON.stringify(data)).toString({
          collectionStyle: style === 'flow' ? 'flow' : 'block',
          lineWidth: 0,
        });
        fc.pre(JSON.stringify(read(yaml)) === JSON.stringify(data));
        const edited = editYaml(yaml, [{ set: [name], value: set }]);
        if (!Object.hasOwn(data, name) || (typeof data[name] !== 'object' && typeof set !== 'object'))
          expect(read(edited ?? '')).toEqual({ ...data, [name]: set });
        const appended = editYaml(yaml, [{ append: [name], value: set }]);
        const before = data[name];
        if (before === undefined || Array.isArray(before))
          expect(read(appended ?? '')).toEqual({ ...data, [name]: [...(before ?? []), set] });
      },
    ),
    { numRuns: 200 },
  );
});
