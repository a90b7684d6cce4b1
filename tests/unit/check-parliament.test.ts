import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/commands/check.ts';
import { manifest } from '../replay/parliament-run.ts';
import { keptLog, madeUp, put, scratchContent } from '../scratch.ts';

async function linesOf(path: string, text: string): Promise<string[]> {
  const content = scratchContent({ proeveby: madeUp() });
  put(content, path, text);
  const log = keptLog();
  await check(content, 'terminal', log);
  return log.lines.out.map((line) => line.replace(`${content}/`, ''));
}

const answer = (more = '') =>
  `---\nperiod: "20981"\ncase: L 990\nnumber: 7\nministry: proeveby\nextent: none\n${more}sources: [{ title: Opdigtet }]\n---\n`;
const bill = (more = '') => `period: "20981"\ncase: L 990\ntitle: Forslag\n${more}sources: [{ title: Opdigtet }]\n`;
const rule = (more = '') =>
  `---\ntitle: { da: x, en: x }\nkind: guidance\nby: { da: x, en: x }\ncitation: X\nurl: https://x.example/\nabout: { da: x, en: x }\n${more}sources: [{ title: Opdigtet }]\n---\n`;

describe('answers, cases, rules and services that are asked', () => {
  test.each([
    ['answers/20981/l-990/7.mdx', answer()],
    ['cases/20981/l-990.yml', bill()],
    ['statements/x.mdx', rule()],
    ['sources/tinget.yml', manifest('')],
  ])('%s is in order', async (path, text) => {
    expect(await linesOf(path, text)).toEqual([]);
  });

  test.each([
    [
      'an answer in another place',
      'answers/20981/l-990/8.mdx',
      answer(),
      /an answer with this head stands at answers\/20981\/l-990\/7\.mdx.* \[path\]/,
    ],
    [
      'an answer before its question',
      'answers/20981/l-990/7.mdx',
      answer('askedAt: 2099-01-02\nansweredAt: 2099-01-01\n'),
      /is before askedAt.* \[dates\]/,
    ],
    [
      'an answer of nobody',
      'answers/20981/l-990/7.mdx',
      answer().replace('proeveby', 'ingen'),
      /ministry: there is no authorities\/ingen.* \[reference\]/,
    ],
    [
      'a case in another place',
      'cases/20982/l-990.yml',
      bill(),
      /a case with this head stands at cases\/20981\/l-990\.yml.* \[path\]/,
    ],
    [
      'a case that became an act and was not passed',
      'cases/20981/l-990.yml',
      bill('act: { number: 1, at: 2099-01-01 }\n'),
      /was passed, and not unknown.* \[schema\]/,
    ],
    [
      'a later case of an earlier session',
      'cases/20981/l-990.yml',
      bill('later: [{ period: "20101", case: L 1, why: returned, source: { title: x } }]\n'),
      /a later case is of a later session.* \[reference\]/,
    ],
    [
      'events out of order',
      'cases/20981/l-990.yml',
      bill(
        'events: [{ at: "2099", text: { da: x, en: x }, source: { title: x } }, { at: "2098", text: { da: x, en: x }, source: { title: x } }]\n',
      ),
      /they stand oldest first.* \[dates\]/,
    ],
    [
      'a case in a folder of its own',
      'cases/l-990.yml',
      bill(),
      /nothing reads a file of this name here.* \[stray-file\]/,
    ],
    [
      'a rule on no channel',
      'statements/x.mdx',
      rule('channels: [ingen]\n'),
      /there is no channels\/ingen.* \[reference\]/,
    ],
    [
      'something private in a rule',
      'statements/x.mdx',
      rule('consequence: { da: ring 20 30 40 50, en: x }\n'),
      /holds a phone number.* \[privacy-phone\]/,
    ],
    [
      'a service off its hosts',
      'sources/tinget.yml',
      manifest('').replace('service: https://oda.ft.dk/', 'service: https://other.example/'),
      /service: https:\/\/other\.example\/api\/ is not https or not on the hosts.* \[hosts\]/,
    ],
    [
      'a service without https',
      'sources/tinget.yml',
      manifest('').replace('service: https', 'service: http'),
      /\[hosts\]/,
    ],
    [
      'a source of no kind',
      'sources/tinget.yml',
      manifest('').replace('kind: folketinget', 'kind: noget'),
      /kind: Invalid discriminator value.* \[schema\]/,
    ],
  ])('%s', async (_, path, text, words) => {
    expect((await linesOf(path, text)).join('\n')).toMatch(words);
  });
});
