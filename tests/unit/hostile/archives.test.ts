import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../scripts/pull/formats/open-archive.ts';
import { expectCounted, expectRefused, fileOf, tarOf, tweet, tweetsJs, xFiles } from '../../hostile.ts';
import { zipOf } from '../../made-zip.ts';
import { madeUp, scratchContent, scratchFolder } from '../../scratch.ts';

/** Names and kinds of members with which an archive could reach out of itself, or be two archives at once. */

const climbing = [
  '../../evil.js',
  'data/../../evil.js',
  '/etc/evil.js',
  'C:/evil.js',
  'C:evil.js',
  '..\\..\\evil.js',
  'data\\..\\..\\evil.js',
  '\\\\server\\share\\evil.js',
  '//server/share/evil.js',
  './../evil.js',
];

describe('names that climb out of the archive', () => {
  test.each(climbing)('%s, in a zip', async (name) => {
    const zip = zipOf([...xFiles(), { name, data: 'x' }]);
    await expectRefused(fileOf('arkiv.zip', zip), /climbs out of the archive|list of files cannot be read/);
  });

  test.each(climbing)('%s, in a tar', async (name) => {
    const tar = await tarOf([...xFiles(), { name, data: 'x' }]);
    await expectRefused(fileOf('arkiv.tar', tar), /climbs out of the archive/);
    await expectRefused(fileOf('arkiv.tar.gz', gzipSync(tar)), /climbs out of the archive/);
  });

  test('in the extended header of a tar', async () => {
    const tar = await tarOf([...xFiles(), { name: 'data/a.js', data: 'x', pax: { path: '../../evil.js' } }]);
    await expectRefused(fileOf('arkiv.tar', tar), /climbs out of the archive/);
  });

  test('are shown without what would turn or break the line', async () => {
    const zip = zipOf([...xFiles(), { name: '../\u202Esj.live\u2028\u0007\n.js', data: 'x' }]);
    await expectRefused(fileOf('arkiv.zip', zip), /climbs out|list of files cannot be read/);
  });
});

describe('links', () => {
  const secret = (): string => fileOf('secret.js', tweetsJs([tweet(9, { full_text: 'CANARY' })]));

  test.each(['symlink', 'link'] as const)('of a tar are never followed: %s', async (type) => {
    const [account, tweets] = xFiles();
    const elsewhere = secret();
    const members = [account, { name: 'data/tweets-part1.js', type, linkname: elsewhere }].filter(
      (one) => one !== undefined,
    );
    await expectRefused(fileOf('arkiv.tar', await tarOf(members)), /not recognised/);
    const whole = await tarOf([...members, tweets].filter((one) => one !== undefined));
    const pulled = await expectCounted(fileOf('arkiv.tar.gz', gzipSync(whole)), { mapped: 2, problems: 0 });
    expect([...pulled.after.values()].join('\n')).not.toContain('CANARY');
  });

  test.each(['fifo', 'block-device'] as const)(
    'a tar with a %s in the place of the posts is passed over',
    async (type) => {
      const [account] = xFiles();
      const members = [account, { name: 'data/tweets.js', type }].filter((one) => one !== undefined);
      await expectRefused(fileOf('arkiv.tar', await tarOf(members)), /not recognised/);
    },
  );

  test('of a zip are never followed', async () => {
    const [account, tweets] = xFiles();
    const link = { name: 'data/tweets-part1.js', data: secret(), packed: false, mode: 0o120777 };
    const zip = zipOf([account, tweets, link].filter((one) => one !== undefined));
    const pulled = await expectCounted(fileOf('arkiv.zip', zip), { mapped: 2, problems: 0 });
    expect([...pulled.after.values()].join('\n')).not.toContain('CANARY');
    const alone = zipOf([account, { ...link, name: 'data/tweets.js' }].filter((one) => one !== undefined));
    await expectRefused(fileOf('arkiv.zip', alone), /not recognised/);
  });

  test('of a folder are never followed, neither to files nor to folders', async () => {
    const elsewhere = secret();
    const folder = path.join(scratchFolder(), 'arkiv');
    mkdirSync(path.join(folder, 'data'), { recursive: true });
    for (const { name, data } of xFiles()) writeFileSync(path.join(folder, name), data);
    symlinkSync(elsewhere, path.join(folder, 'data/tweets-part1.js'));
    symlinkSync(path.dirname(elsewhere), path.join(folder, 'data/more'));
    symlinkSync(folder, path.join(folder, 'data/ring'));
    const pulled = await expectCounted(folder, { mapped: 2, problems: 0 });
    expect([...pulled.after.values()].join('\n')).not.toContain('CANARY');
  });
});

describe('two members of one name', () => {
  const twice = [...xFiles(), { name: 'data/tweets.js', data: tweetsJs([tweet(3)]) }];

  test('in a zip', () => expectRefused(fileOf('arkiv.zip', zipOf(twice)), /two files named "data\/tweets\.js"/));
  test('in a tar', async () =>
    expectRefused(fileOf('arkiv.tar', await tarOf(twice)), /two files named "data\/tweets\.js"/));
  test('that are spelled differently', () =>
    expectRefused(
      fileOf('arkiv.zip', zipOf([...xFiles(), { name: './data\\tweets.js', data: tweetsJs([tweet(3)]) }])),
      /two files named "data\/tweets\.js"/,
    ));
});

describe('names of members', () => {
  test('in code page 437, as older Windows packs them, are read as such', async () => {
    const zip = zipOf([
      ...xFiles(),
      { name: Buffer.from('data/tweets_media/1-\x86\x91\x9a.jpg', 'latin1'), data: 'x', utf8: false },
    ]);
    const archive = await openArchive(fileOf('arkiv.zip', zip));
    expect(archive.files.map(({ name }) => name)).toContain('data/tweets_media/1-åæÜ.jpg');
    await archive.close();
    await expectCounted(fileOf('arkiv.zip', zip), { mapped: 2, problems: 0 });
  });

  test('in UTF-8 without its mark are read as UTF-8', async () => {
    const zip = zipOf([...xFiles(), { name: 'data/tweets_media/1-æøå.jpg', data: 'x', utf8: false }]);
    const archive = await openArchive(fileOf('arkiv.zip', zip));
    expect(archive.files.map(({ name }) => name)).toContain('data/tweets_media/1-æøå.jpg');
    await archive.close();
  });

  test('with a NUL are refused', () =>
    expectRefused(
      fileOf('arkiv.zip', zipOf([...xFiles(), { name: 'data/a\0.js', data: 'x' }])),
      /which no file can be|cannot be read/,
    ));

  test('that are those of every object are names like others', () =>
    expectCounted(
      fileOf(
        'arkiv.zip',
        zipOf([...xFiles(), { name: '__proto__', data: 'x' }, { name: 'constructor/prototype', data: 'x' }]),
      ),
      { mapped: 2, problems: 0 },
    ));
});

describe('zip64', () => {
  test('is read like any other', () =>
    expectCounted(fileOf('arkiv.zip', zipOf(xFiles(), { zip64: true })), { mapped: 2, problems: 0 }));

  test('that claims more than there is is refused', () => {
    const zip = zipOf(xFiles(), { zip64: true });
    // The number of members, in the record of zip64.
    zip.writeBigUInt64LE(2n ** 40n, zip.indexOf(Buffer.from('PK\x06\x06')) + 32);
    return expectRefused(fileOf('arkiv.zip', zip), /cannot be read/);
  });

  test.each([2n ** 40n, 2n ** 61n])('whose list is said to begin at byte %s is refused', (place) => {
    const zip = zipOf(xFiles(), { zip64: true });
    zip.writeBigUInt64LE(place, zip.indexOf(Buffer.from('PK\x06\x06')) + 48);
    return expectRefused(fileOf('arkiv.zip', zip), /its list of files cannot be read/);
  });

  test.each([2n ** 40n, 2n ** 61n])('with a file that is said to begin at byte %s is refused', (place) => {
    const zip = zipOf(xFiles(), { zip64: true });
    const last = zip.lastIndexOf(Buffer.from('PK\x01\x02'));
    // Behind the head, the name, and of the field of zip64 its own head and two sizes.
    zip.writeBigUInt64LE(place, last + 46 + zip.readUInt16LE(last + 28) + 4 + 16);
    return expectRefused(fileOf('arkiv.zip', zip), /cannot be (?:read|unpacked)/);
  });
});

describe('what a message shows of an archive', () => {
  test('is a handle without the signs that steer a terminal', async () => {
    const account = xFiles()[0]?.data.replace('ProevebyKom', String.raw`Andeby\u0000\u001b[2J\u202E\nx`) ?? '';
    const content = scratchContent({
      proeveby: madeUp('Prøveby Kommune', 'accounts: [{ channel: x, handle: ProevebyKom, status: official }]'),
    });
    const zip = zipOf([{ name: 'data/account.js', data: account }, ...xFiles().slice(1)]);
    await expectRefused(fileOf('arkiv.zip', zip), /it is of the account "Andeby/, { content });
  });

  test('is the names of columns without them', async () => {
    const table = 'Nummer,Te\u001b[31mkst,Da\u202Eto\r\n1,Hej,2020-01-01\r\n';
    const columns = fileOf('kolonner.yml', 'id: Nummer\ntext: Tekst\nat: Dato\n');
    await expectRefused(fileOf('opslag.csv', table), /./, { columns, format: 'x-csv', account: 'ProevebyKom' });
  });
});
