import path from 'node:path';
import { pullAnswer } from '../../scripts/commands/pull-answer.ts';
import type { Files } from '../../scripts/effects/files.ts';
import type { Log } from '../../scripts/effects/log.ts';
import { proseFile, yamlOf } from '../../scripts/write/prose-file.ts';

/** A made-up session with answers in every state: whole, cut, only known of, several to one question; and its source. */
export async function addAnswerStates(files: Files, log: Log): Promise<void> {
  const source = { title: 'Opdigtet' };
  const ministry = {
    name: { da: 'Eksempelministeriet', en: 'Ministry of Examples' },
    kind: 'ministry',
    fictional: true,
    domains: ['eksempelministeriet.example'],
    sources: [source],
  };
  await files.write('authorities/eksempelministeriet.mdx', proseFile(ministry, ''));
  const file = path.resolve('tests/fixtures/answers/l-990-7.pdf');
  const options = { file, period: '20981', case: 'L 990', question: 7, content: files.root, dryRun: false };
  if ((await pullAnswer(options, log)) !== 0) throw new Error('the made-up answer could not be pulled');
  const head = (number: number, extent: string, more: object = {}) => ({
    period: '20981',
    case: 'L 990',
    caseTitle: 'Forslag til lov om åbne kanaler',
    number,
    ministry: 'eksempelministeriet',
    extent,
    sources: [source],
    ...more,
  });
  const read = {
    format: 'html',
    sha256: 'a'.repeat(64),
    from: 'web-archive',
    copyUrl: 'https://arkiv.example/8',
    words: 'b'.repeat(64),
  };
  const answers: readonly (readonly [number, string])[] = [
    [
      8,
      proseFile(
        head(8, 'excerpt', {
          title: { da: 'Hvorvidt en myndighed må blokere brugere' },
          printedNumber: 9,
          status: 'final',
          askedAt: '2098-12-10',
          answeredAt: '2098-12-20',
          officialUrl: 'https://tinget.example/8',
          others: [{ status: 'preliminary', answeredAt: '2098-12-12', officialUrl: 'https://tinget.example/8a' }],
          file: { ...read, flaws: ['lost-line-ends'] },
          channels: ['facebook'],
          laws: [
            { law: 'offentlighedsloven', sections: ['§ 15, stk. 1'] },
            { law: 'lovforslaget', sections: [] },
          ],
          subjects: ['offentlighed'],
        }),
        '<Question>\nMå den?\n</Question>\n\n<Answer status="preliminary" at="2098-12-12">\nDet undersøges.\n</Answer>\n\n<Answer status="final" at="2098-12-20">\nSkriv til <Redacted kind="email" />. Det erikke så enkelt\n</Answer>\n\n## Vores ord\n\nEt afsnit.',
      ),
    ],
    [9, proseFile(head(9, 'none', { officialUrl: 'https://tinget.example/9' }), '')],
  ];
  for (const [number, text] of answers) await files.write(`answers/20981/l-990/${number}.mdx`, text);
  await files.write(
    'cases/20981/l-990.yml',
    yamlOf({
      period: '20981',
      case: 'L 990',
      title: 'Forslag til lov om åbne kanaler',
      status: 'Bortfaldet',
      outcome: 'lapsed',
      later: [{ period: '20991', case: 'L 12', why: 'same-title', source }],
      sources: [source],
    }),
  );
  const manifest = await files.read('sources/folketinget.yml');
  await files.write(
    'sources/folketinget.yml',
    `${(manifest ?? '').replace(/\nstate:[\s\S]*$/, '').trimEnd()}\n${yamlOf({
      state: {
        pulled: '2099-02-03',
        counts: { whole: 1, excerpt: 1, none: 1 },
        missing: [
          {
            what: '20981 L 990, spm. 9: svar',
            why: 'no-copy',
            where: 'https://tinget.example/9',
            since: '2099-01-01',
            tried: '2099-02-03',
          },
        ],
      },
    })}`,
  );
}
