import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { PublicFacts } from '../redact/detectors/view.ts';
import { findPrivate } from '../redact/find-private.ts';

/** What may stand on a page although it looks private. */
export interface PublicWords extends PublicFacts {
  /** Handles and ids of listed accounts; on Mastodon they look like e-mail addresses, elsewhere like numbers. */
  readonly handles: readonly string[];
  /** Made-up numbers and addresses that the site itself gives as examples. */
  readonly madeUp: readonly string[];
}

/**
 * The last look before a site is published: no page holds what `findPrivate` would have replaced. It reads the words
 * of the built pages and knows nothing of how they were made, so a fault anywhere upstream stops here.
 * Returns `page: kind` lines; never what was found.
 */
export async function scanOutput(out: string, facts: PublicWords): Promise<string[]> {
  const found: string[] = [];
  const handles = facts.handles.filter((handle) => handle.includes('@') || /\d{8}/.test(handle));
  const known = [...handles, ...facts.madeUp];
  const withoutKnown = (words: string): string => known.reduce((left, one) => left.replaceAll(one, ' '), words);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    for (const kind of new Set(
      wordsOf(html).flatMap((words) => findPrivate(withoutKnown(words), facts).map((match) => match.kind)),
    ))
      found.push(`${path.relative(out, page)}: ${kind}`);
  }
  return found;
}

/** Attributes that are read out or shown, and what a page says of itself to others. */
const spoken =
  /\s(?:alt|title|aria-label|aria-description|placeholder)="([^"]*)"|<meta (?:name|property)="(?:description|(?:og|twitter):(?:title|description|image:alt))" content="([^"]*)"/g;

/** The words of a page, a stretch for each run of text without markup between. Most pages need no parser: they have few. */
export function wordsOf(html: string): string[] {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  const attributes = [...html.matchAll(spoken)].map(([, shown, said]) => shown ?? said ?? '');
  return [
    ...attributes,
    ...body
      // Archived words stand in attributes too: a "<svg" there would take along all words up to the next drawing's end.
      .replaceAll(/<([a-z][a-z0-9-]*)(?:[^<>"]|"[^"]*")*>/gi, '<$1>')
      .replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
      .split(/<[^>]*>/),
  ]
    .filter((words) => /[\p{Nd}@＠]|snabel|\bat\b/u.test(words))
    .map((words) =>
      words.includes('&') ? toText(fromHtml(words.replaceAll('<', '&lt;'), { fragment: true })) : words,
    );
}
