import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { usualLimits } from '../../../scripts/pull/formats/limits.ts';
import { expectCounted, expectRefused, fileOf, pullHostile, tarOf, tweet, tweetsJs, xFiles } from '../../hostile.ts';
import { zipOf } from '../../made-zip.ts';

/** Archives that unpack to far more than they are, that are locked, or that are not whole. */

const blanks = (length: number): string => `${tweetsJs([tweet(1)])}${' '.repeat(length)}`;
const limits = { ...usualLimits, fileBytes: 200_000, totalBytes: 300_000, files: 10, ratio: 20, ratioFrom: 50_000 };

describe('bombs', () => {
  test('one file that unpacks to more than a file may, in every kind of archive', async () => {
    const files = xFiles(blanks(250_000));
    const roomy = { ...limits, ratio: 1e9 };
    const tar = await tarOf(files);
    for (const [name, bytes] of [
      ['arkiv.zip', zipOf(files)],
      ['arkiv.tar', tar],
      ['arkiv.tar.gz', gzipSync(tar)],
    ] as const)
      await expectRefused(fileOf(name, bytes), /unpacks? to more than 200000 bytes/, { limits: roomy });
  });

  test('one file that unpacks to many times its size', async () => {
    const files = xFiles(blanks(150_000));
    await expectRefused(fileOf('arkiv.zip', zipOf(files)), /more than 20 times its size/, { limits });
    await expectRefused(fileOf('arkiv.tar.gz', gzipSync(await tarOf(files))), /more than 20 times its size/, {
      limits,
    });
  });

  test('many files, each within its limit', async () => {
    const roomy = { ...limits, ratio: 1e9 };
    const parts = [1, 2, 3].map((part) => ({ name: `data/tweets-part${part}.js`, data: blanks(120_000) }));
    const files = [...xFiles(), ...parts];
    await expectRefused(fileOf('arkiv.zip', zipOf(files)), /its files unpack to more than 300000 bytes/, {
      limits: roomy,
    });
    await expectRefused(fileOf('arkiv.tar.gz', gzipSync(await tarOf(files))), /more than 300000 bytes/, {
      limits: roomy,
    });
  });

  test('more files than an archive may have', async () => {
    const files = [...xFiles(), ...Array.from({ length: 10 }, (_, index) => ({ name: `data/${index}`, data: '' }))];
    await expectRefused(fileOf('arkiv.zip', zipOf(files)), /more than 10 files/, { limits });
    await expectRefused(fileOf('arkiv.tar', await tarOf(files)), /more than 10 files/, { limits });
  });

  test('a member that is larger than the list of files says', () => {
    const [account, tweets] = xFiles(blanks(150_000));
    const zip = zipOf([account, tweets && { ...tweets, saidSize: 100 }].filter((one) => one !== undefined));
    return expectRefused(fileOf('arkiv.zip', zip), /data\/tweets\.js cannot be unpacked/);
  });

  test('a gzipped file, by the limits that hold for everybody', async () => {
    const bomb = gzipSync(Buffer.alloc(usualLimits.ratioFrom + 1_000_000, 10), { level: 9 });
    for (const name of ['sider.jsonl.gz', 'udtræk.csv.gz'])
      await expectRefused(fileOf(name, bomb), /unpacks to more than 250 times its size|not recognised/);
    const post = JSON.stringify({
      id: 'a',
      at: '2020-01-02T08:00:00Z',
      text: 'Hej',
      channel: 'web',
      account: 'andeby.example',
    });
    const members = Buffer.concat([gzipSync(`${post}\n`), bomb]);
    await expectRefused(fileOf('sider.jsonl.gz', members), /unpacks to more than 250 times its size/, {
      format: 'generic',
    });
  });

  test('a web archive of one endless record, one of an endless line, and an answer that a server packed', async () => {
    const record = (type: string, length: number, rest: string): string =>
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://andeby.example/\r\nWARC-Date: 2020-01-02T08:00:00Z\r\nContent-Length: ${length}\r\n\r\n${rest}`;
    const endless = usualLimits.ratioFrom + 1_000_000;
    const zeros = Buffer.alloc(endless);
    const body = gzipSync(Buffer.concat([Buffer.from(record('response', endless, '')), zeros]));
    await expectRefused(fileOf('side.warc.gz', body), /unpacks to more than 250 times its size|not recognised/);
    const line = gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\nX: '), Buffer.alloc(endless, 'a')]));
    await expectRefused(fileOf('side.warc.gz', line), /unpacks to more than 250 times its size|not recognised/);
    const packed = gzipSync(Buffer.alloc(80_000_000, '<p>a'));
    const answer = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      packed,
    ]);
    const warc = Buffer.concat([Buffer.from(record('response', answer.length, '')), answer, Buffer.from('\r\n\r\n')]);
    const pulled = await pullHostile(fileOf('side.warc', warc), { account: 'andeby.example' });
    expect(pulled.result).toMatchObject({ read: 1, problems: 1 });
  });

  test('archives inside of archives stay closed', async () => {
    const inner = zipOf([{ name: 'data/tweets.js', data: tweetsJs([tweet(9, { full_text: 'CANARY' })]) }]);
    const nested = [
      { name: 'data/indre.zip', data: inner },
      { name: 'data/tweets_media/indre.tar.gz', data: gzipSync(await tarOf(xFiles())) },
    ];
    const pulled = await expectCounted(fileOf('arkiv.zip', zipOf([...xFiles(), ...nested])), {
      mapped: 2,
      problems: 0,
    });
    expect([...pulled.after.values()].join('\n')).not.toContain('CANARY');
    await expectRefused(fileOf('arkiv.zip', zipOf([{ name: 'arkiv.zip', data: inner }])), /not recognised/);
  });
});

describe('archives that are locked', () => {
  test('a zip with a password', () =>
    expectRefused(
      fileOf('arkiv.zip', zipOf(xFiles().map((file) => ({ ...file, encrypted: true })))),
      /it is encrypted/,
    ));

  test('a zip in which one file has a password', () =>
    expectRefused(
      fileOf('arkiv.zip', zipOf([...xFiles(), { name: 'data/direct-messages.js', data: 'x', encrypted: true }])),
      /it is encrypted/,
    ));

  test('what a password made of any archive', () =>
    expectRefused(
      fileOf('arkiv.zip', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * n * 31 + n) % 251))),
      /not recognised/,
    ));
});

describe('archives that are not whole', () => {
  const many = tweetsJs(
    Array.from({ length: 300 }, (_, number) => tweet(number, { full_text: `Opslag ${number * 7919}` })),
  );
  const shares = [0.02, 0.3, 0.6, 0.9, 0.98, 0.999];

  test.each(shares)('a zip of which %f is there', (share) => {
    const zip = zipOf(xFiles(many));
    return expectRefused(fileOf('arkiv.zip', zip.subarray(0, Math.floor(zip.length * share))), /cannot be read/);
  });

  test.each(shares)('a tar.gz of which %f is there', async (share) => {
    const tar = gzipSync(await tarOf(xFiles(many)));
    await expectRefused(
      fileOf('arkiv.tar.gz', tar.subarray(0, Math.floor(tar.length * share))),
      /cannot be read|cannot be unpacked|cut off|not recognised/,
    );
  });

  test.each([0.3, 0.6, 0.9])('a tar of which %f is there', async (share) => {
    const tar = await tarOf(xFiles(many));
    await expectRefused(fileOf('arkiv.tar', tar.subarray(0, Math.floor(tar.length * share))), /cannot be read/);
  });

  test('a zip with a byte changed in its posts', () => {
    const zip = zipOf(xFiles(many));
    const at = Math.floor(zip.length / 2);
    zip[at] = (zip[at] ?? 0) ^ 0xff;
    return expectRefused(fileOf('arkiv.zip', zip), /data\/tweets\.js cannot be unpacked/);
  });

  test('a gzipped file of posts', async () => {
    const lines = Array.from({ length: 300 }, (_, number) =>
      JSON.stringify({
        id: String(number),
        at: '2020-01-02T08:00:00Z',
        text: `Opslag ${number * 7919}`,
        channel: 'web',
        account: 'andeby.example',
      }),
    );
    const packed = gzipSync(lines.join('\n'));
    await expectRefused(fileOf('poster.jsonl.gz', packed.subarray(0, packed.length / 2)), /cannot be unpacked/, {
      format: 'generic',
    });
  });

  test('an empty file', () => expectRefused(fileOf('arkiv.zip', ''), /the file is empty/));

  test('a file of posts that is cut off keeps the posts before the cut, and says where', async () => {
    const whole = tweetsJs([tweet(1), tweet(2), tweet(3)]);
    const zip = zipOf(xFiles(whole.slice(0, whole.lastIndexOf('"full_text"'))));
    await expectCounted(fileOf('arkiv.zip', zip), { mapped: 2, problems: 2 });
  });
});
