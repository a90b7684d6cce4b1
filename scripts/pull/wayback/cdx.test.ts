import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientTo, localServer } from '../../../tests/local-http.ts';
import { readCdx } from './cdx.ts';
import { searchCaptures } from './search.ts';

const line = '20150129034904 http://twitter.com/a/status/1 text/html 200 ABC';
const capture = {
  timestamp: '20150129034904',
  original: 'http://twitter.com/a/status/1',
  mime: 'text/html',
  status: 200,
  digest: 'ABC',
};

describe('answers of the index', () => {
  test('as lines, as lines with every field, and as JSON', () => {
    const page = { captures: [capture], resumeKey: undefined, unusable: 0 };
    expect(readCdx(`${line}\n`)).toEqual(page);
    expect(readCdx(`com,twitter)/a/status/1 ${line} 1234`)).toEqual(page);
    expect(readCdx(`com,twitter)/a/status/1 ${line} 1234 99 0 file.warc.gz`)).toEqual(page);
    const fields = line.split(' ');
    const head = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
    expect(readCdx(JSON.stringify([head, fields]))).toEqual(page);
    expect(
      readCdx(
        JSON.stringify([
          ['urlkey', ...head, 'length'],
          ['k', ...fields, '-'],
        ]),
      ),
    ).toEqual(page);
  });

  test('with a key where it is not the last page', () => {
    expect(readCdx(`${line}\n\ncom%2Ctwitter%29%2Fa+2015\n`)).toMatchObject({
      resumeKey: 'com%2Ctwitter%29%2Fa+2015',
      captures: [capture],
    });
    const head = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
    expect(readCdx(JSON.stringify([head, line.split(' '), [], ['key']]))).toMatchObject({
      resumeKey: 'key',
      captures: [capture],
    });
  });

  test('nothing is nothing', () => {
    const empty = { captures: [], resumeKey: undefined, unusable: 0 };
    expect(readCdx('')).toEqual(empty);
    expect(readCdx('\n')).toEqual(empty);
    expect(readCdx('[]')).toEqual(empty);
  });

  test('rows that are there twice count once; a revisit and JSON have no status', () => {
    expect(readCdx(`${line}\n${line}\n`)).toMatchObject({ captures: [capture] });
    expect(readCdx(line.replace(' 200 ', ' - '))).toMatchObject({ captures: [{ status: undefined }] });
  });

  test('a day that there is not, and what is no page, are counted and left out', () => {
    const rows = ['20000012170449', '20000800241623', '20000230000000'].map((moment) =>
      line.replace('20150129034904', moment),
    );
    expect(readCdx([...rows, line.replace('http://twitter.com/a/status/1', 'mailto:a@b.example')].join('\n'))).toEqual({
      captures: [],
      resumeKey: undefined,
      unusable: 4,
    });
  });

  test.each([
    ['an error as words', 'org.archive.util.io.RuntimeIOException: Blocked Site Error'],
    ['a page', '<html><body>You have sent too many requests in a given amount of time.</body></html>'],
    ['a line cut in its middle', `${line}\n2015012903`],
    ['JSON that breaks off', `[["timestamp","original"`],
    ['JSON of another shape', `[{"timestamp":1}]`],
    ['JSON without a field', `[["timestamp","original"],["20150129034904","http://a.example"]]`],
  ])('%s is no answer', (_, text) => {
    expect(readCdx(text)).toEqual({ message: expect.stringContaining('index of the web archive') });
  });

  test('never an error, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.string()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          readCdx(text);
        },
      ),
    );
  });
});

const recordings = '../shared/data/wayback';

describe.skipIf(!existsSync(recordings))('recorded answers (../shared is missing)', () => {
  // The body of a block that is skipped still runs.
  const folders = [recordings, '../shared/samples/cdx/wayback-api'].filter((folder) => existsSync(folder));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
  );
  /** One recorded conversation: a question and its answer, again and again. */
  const answersIn = (text: string): { asked: URL; body: string }[] =>
    text
      .split(/^# (?:GET|request:) /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { asked: new URL(part.slice(0, end).trim()), body: part.slice(end + 1) };
      });
  const isBlocked = (name: string): boolean => name.includes('blocked');

  test.each(texts.filter(([name]) => !isBlocked(name)))('%s: every row is a capture or counted', (name, text) => {
    const parts = /^# /m.test(text) ? answersIn(text).map(({ body }) => body) : [text];
    for (const body of parts) {
      // A file that was cut for the collection ends in the middle of a row.
      const whole = name.includes('malformed') ? body.slice(0, body.lastIndexOf('\n')) : body;
      const read = readCdx(whole);
      if ('message' in read) throw new Error(`${name}: ${read.message}`);
      const rows = new Set(
        whole
          .split('\n')
          .filter((row) => /^\S+ \d{14} /.test(row))
          .map((row) => row.split(' ').slice(1, 6).join(' ')),
      );
      expect(read.captures.length + read.unusable).toBe(rows.size);
    }
  });

  test('a search of several pages is followed to its end, each key handed back as it came', async () => {
    const conversation = answersIn(readFileSync(`${recordings}/decoded-test_search_multipage.txt`, 'utf8'));
    const bodies = new Map(conversation.map(({ asked, body }) => [asked.searchParams.get('resumeKey') ?? '', body]));
    expect(bodies.size).toBeGreaterThan(5);
    const asked: string[] = [];
    const port = await localServer((request, response) => {
      const key = new URL(request.url ?? '', 'https://web.archive.org').searchParams.get('resumeKey') ?? '';
      asked.push(key);
      response.setHeader('content-type', 'text/plain;charset=UTF-8');
      response.end(bodies.get(key) ?? 'no such key');
    });
    const found = await searchCaptures(
      clientTo('web.archive.org', port),
      'https://web.archive.org/cdx/search/cdx',
      'cnn.com',
    );
    if (!('captures' in found)) throw new Error(JSON.stringify(found));
    expect(asked).toEqual([...bodies.keys()]);
    const rows = new Set(
      conversation.flatMap(({ body }) => body.split('\n').filter((row) => /^\S+ \d{14} /.test(row))),
    );
    expect(found.captures.length).toBeGreaterThanOrEqual(rows.size);
  });

  test('a site that the archive does not give out is refused, and no trouble', async () => {
    const [{ body } = { body: '' }] = answersIn(
      readFileSync(`${recordings}/decoded-test_search_raises_for_blocked_urls.txt`, 'utf8'),
    );
    const port = await localServer((_, response) =>
      response.writeHead(403, { 'content-type': 'text/plain' }).end(body),
    );
    expect(
      await searchCaptures(clientTo('web.archive.org', port), 'https://web.archive.org/cdx/search/cdx', 'a.example/'),
    ).toEqual({
      refused: 'a.example/',
    });
  });
});
