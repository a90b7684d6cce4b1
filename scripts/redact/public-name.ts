import { findPrivate } from './find-private.ts';
import { handlesIn } from './handles.ts';
import type { Registry } from './redact.ts';

/**
 * A name of a file, a place or a message as it may stand in the ledger: on one line, and without anybody's name, handle,
 * number or address in it. `names`: of everyone in the archive who is not listed, in lower case.
 */
export function publicName(words: string, channel: string, registry: Registry, names: ReadonlySet<string>): string {
  const clean = words.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  const found = [
    ...findPrivate(clean, registry),
    ...handlesIn(clean, channel).filter(({ handle, channel: on }) => registry.listed(on, { handle }) === undefined),
    ...personsIn(clean, names),
    ...bareHandlesIn(clean, names),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= at) continue;
    if (start >= at) out += `${clean.slice(at, start)}[…]`;
    at = end;
  }
  return out + clean.slice(at);
}

/** Handles without their @, as files are named by them: those that no ordinary word looks like. */
const bareHandlesIn = (text: string, names: ReadonlySet<string>): { start: number; end: number }[] =>
  names.size === 0
    ? []
    : [...text.matchAll(/[\p{L}\p{N}_]{5,}/gu)]
        .filter(({ 0: one }) => /[\d_]/.test(one) && names.has(one.toLowerCase()))
        .map(({ index, 0: one }) => ({ start: index, end: index + one.length }));

const word = /[\p{L}\p{M}'’]+/gu;

/** Two to four words in a row that are somebody's name, whatever stands between them: names of files have no blanks. */
function personsIn(text: string, names: ReadonlySet<string>): { start: number; end: number }[] {
  if (names.size === 0) return [];
  const words = [...text.matchAll(word)].map((match) => ({ text: match[0].toLowerCase(), start: match.index }));
  return words.flatMap((first, index) => {
    for (let count = 4; count >= 2; count -= 1) {
      const run = words.slice(index, index + count);
      const last = run.at(-1);
      const name = run.map((one) => one.text).join(' ');
      if (run.length === count && last && (names.has(name) || names.has(name.replace(/['’]?s$/u, ''))))
        return [{ start: first.start, end: last.start + last.text.length }];
    }
    return [];
  });
}
