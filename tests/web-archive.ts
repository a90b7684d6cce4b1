import type { IncomingMessage, ServerResponse } from 'node:http';
import { momentOf } from '../scripts/pull/wayback/cdx.ts';

/** A made-up web archive: an index that is asked page by page, and captures that are given back as they were saved. */
export interface Saved {
  readonly timestamp: string;
  readonly original: string;
  readonly mime: string;
  /** As the index has it: "200", "404", "-". */
  readonly status: string;
  readonly body?: string;
}

export interface WebArchive {
  readonly saved: Saved[];
  /** What was asked: "cdx <prefix> <resume key>" or "<timestamp> <address>". */
  readonly asked: string[];
  /** Rows of one page of the index. */
  pageRows: number;
  /** Answers in the place of the archive; true when it has. */
  fault: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

export function webArchive(saved: readonly Saved[]): WebArchive {
  const archive: WebArchive = {
    saved: [...saved],
    asked: [],
    pageRows: 5_000,
    fault: undefined,
    answer(request, response) {
      const url = new URL(request.url ?? '', 'https://web.archive.org');
      const replayed = /^\/web\/(\d{14})id_\/(.+)$/.exec(url.pathname + url.search);
      archive.asked.push(
        replayed === null
          ? `cdx ${url.searchParams.get('url')} ${url.searchParams.get('resumeKey') ?? ''}`.trim()
          : `${replayed[1]} ${replayed[2]}`,
      );
      if (archive.fault?.(request, response)) return;
      if (replayed === null) answerIndex(archive, url, response);
      else answerCapture(archive, replayed[1] ?? '', replayed[2] ?? '', response);
    },
  };
  return archive;
}

function answerIndex({ saved, pageRows }: WebArchive, url: URL, response: ServerResponse): void {
  const prefix = (url.searchParams.get('url') ?? '').toLowerCase();
  const rows = saved
    .filter(({ original }) =>
      original
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .toLowerCase()
        .startsWith(prefix),
    )
    .toSorted((a, b) => (`${a.original} ${a.timestamp}` < `${b.original} ${b.timestamp}` ? -1 : 1))
    .map(({ timestamp, original, mime, status, body = '' }) =>
      [
        timestamp,
        original.replaceAll(' ', '%20'),
        mime,
        status,
        `${body.length}${mime}${status}`.replaceAll(/\W/g, '').toUpperCase(),
      ].join(' '),
    );
  const from = Number(url.searchParams.get('resumeKey')?.replace(/^key%2C/, '') ?? 0);
  const page = rows.slice(from, from + pageRows);
  const more = from + pageRows < rows.length ? `\nkey%2C${from + pageRows}\n` : '';
  response.setHeader('content-type', 'text/plain;charset=UTF-8');
  response.end(page.map((row) => `${row}\n`).join('') + more);
}

function answerCapture({ saved }: WebArchive, timestamp: string, original: string, response: ServerResponse): void {
  const found = saved.find((one) => one.timestamp === timestamp && one.original === original);
  if (found?.body === undefined) {
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end('<html>The Wayback Machine has not archived that URL.</html>');
    return;
  }
  const status = found.status === '-' ? 200 : Number(found.status);
  response.writeHead(status, {
    'content-type': found.mime === 'warc/revisit' ? 'text/html' : `${found.mime}; charset=utf-8`,
    'memento-datetime': new Date(momentOf(timestamp)).toUTCString(),
    'x-archive-src': 'made-up.warc.gz',
  });
  response.end(found.body);
}
