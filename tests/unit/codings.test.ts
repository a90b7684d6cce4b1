import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { keptLog, madeUp, put, scratchContent } from '../scratch.ts';

/** A month of Prøveby: a post, a reply to a citizen that goes on in a second item, and a citizen who asks. */
const month = `---
authority: proeveby
channel: x
month: 2020-01
sources: [proeveby-x]
---

<Post id="x-1" at="2020-01-05T10:00:00Z">
Nyt

<Reply id="x-a" by="borger-a" at="2020-01-05T11:00:00Z">
Hvornår?
</Reply>

<Reply id="x-2" by="authority" at="2020-01-05T12:00:00Z" inReplyTo="x-a">
Nu
</Reply>

<Reply id="x-3" by="authority" at="2020-01-05T12:01:00Z" inReplyTo="x-2">
Eller om lidt
</Reply>
</Post>
`;

async function issuesOf(codings: string, place = 'codings/proeveby/x.yml'): Promise<string[]> {
  const content = scratchContent({ proeveby: madeUp() });
  put(content, 'posts/proeveby/x/2020-01.mdx', month);
  put(
    content,
    'sources/proeveby-x.yml',
    'authority: proeveby\nchannel: x\naccount: ProevebyKom\nformat: x-archive\ngeneration: tweets-js\nfictional: true\nfiles: []\nread: 1\nmapped: 1\nskipped: {}\nproblems: []\nposts: 1\nreplies: 0\nredacted: {}\ncoverage: []\ninbound: false\n',
  );
  put(content, place, `codings:\n${codings}`);
  const log = keptLog();
  await check(content, 'terminal', log);
  return log.lines.out.map((line) => line.replace(`${content}/`, ''));
}

const one = (fields: string, on = '2024-01-01'): string =>
  `  - ${fields.replaceAll('; ', '\n    ')}\n    coder: AB\n    on: ${on}\n`;

describe('human codings', () => {
  test('of a reply, of what goes on from it, and of a citizen’s item are in order', async () => {
    const codings =
      one('item: x-2; outcome: redirected; targets: [phone]') +
      one('item: x-3; outcome: answered') +
      one('item: x-a; inquiry: false');
    expect(await issuesOf(codings)).toEqual([]);
  });

  test('of one item on two days are in order: the later counts', async () => {
    const codings = one('item: x-2; outcome: answered') + one('item: x-2; outcome: partly', '2024-02-01');
    expect(await issuesOf(codings)).toEqual([]);
  });

  test.each([
    ['of an item that is not there', one('item: x-9; outcome: answered'), 'reference', 2],
    ['of an outcome of a post', one('item: x-1; outcome: answered'), 'coding', 2],
    ['of an outcome of a citizen’s item', one('item: x-a; outcome: answered'), 'coding', 2],
    ['of a reply as no inquiry', one('item: x-2; inquiry: false'), 'coding', 2],
    ['twice on one day', one('item: x-2; outcome: answered') + one('item: x-2; outcome: partly'), 'coding', 2],
    ['that redirect to nowhere', one('item: x-2; outcome: redirected'), 'schema', 2],
    ['that say nothing', one('item: x-2'), 'schema', 2],
    ['that say both', one('item: x-2; outcome: answered; inquiry: false'), 'schema', 2],
    ['with a private number', one('item: x-2; outcome: answered; note: Ring til 23 45 67 89'), 'privacy-phone', 2],
  ])('%s are refused with their place', async (_, codings, rule, line) => {
    const issues = await issuesOf(codings);
    expect(issues).toEqual([
      expect.stringMatching(new RegExp(`^codings/proeveby/x\\.yml:${line}:1: .+ \\[${rule}\\]$`)),
    ]);
    expect(issues.join()).not.toContain('23 45');
  });

  test('of an account that is not there', async () => {
    const issues = await issuesOf(one('item: x-2; outcome: answered'), 'codings/proeveby/bluesky.yml');
    expect(issues).toEqual([expect.stringMatching(/^codings\/proeveby\/bluesky\.yml:2:1: .+ \[reference\]$/)]);
  });
});
