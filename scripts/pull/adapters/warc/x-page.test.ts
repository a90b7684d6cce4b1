import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accounted, filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

const record = (address: string, html: string): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2016-02-18T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};

test('a saved page of X gives the post that it is of, and nothing of the posts around it', async () => {
  const page = readFileSync('tests/fixtures/x-pages/2016.html', 'utf8');
  const folder = scratchFolder();
  put(
    folder,
    'crawl.warc',
    record('https://twitter.com/ProevebyKom/status/700000000000000001/photo/1', page) +
      record(
        'https://twitter.com/ProevebyKom/status/700000000000000002',
        '<html><body><div id="react-root"></div></body></html>',
      ),
  );
  const content = scratchContent({
    proeveby: madeUp('Prøveby Kommune', 'accounts:\n  - { channel: x, handle: ProevebyKom, status: official }'),
  });
  const pulled = await pullInto(content, path.join(folder, 'crawl.warc'), 'proeveby', { account: 'ProevebyKom' });
  expect(pulled.status, pulled.log.warn.join('\n')).toBe(0);
  expect(accounted(pulled)).toBe(true);
  const months = [...filesOf(content)].filter(([name]) => name.startsWith('posts/')).map(([, text]) => text);
  expect(months.join('\n')).toContain('id="x-700000000000000001"');
  expect(months.join('\n')).not.toContain('CANARY');
});
