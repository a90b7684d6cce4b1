import type { ArchivedItem, ArchivedMedia, Outcome } from '../../adapter.ts';
import { spansOfPlain, withCard } from '../../platforms/plain-text.ts';
import { addressOf, shareTime, urnOf } from './urn.ts';

/** A row of Shares.csv, its cells by the names of their columns in lower case. */
export type Row = ReadonlyMap<string, string>;

export const shareColumns = new Set(['date', 'sharelink', 'sharecommentary', 'sharedurl', 'mediaurl', 'visibility']);

/** Public to everybody, and to everybody who is logged in. */
const open = new Set(['PUBLIC', 'MEMBER_NETWORK', 'LOGGED_IN']);
const followers = new Set(['CONNECTIONS', 'CONNECTIONS_ONLY']);

export function mapShare(row: Row, place: string): Outcome {
  const cell = (name: string): string => row.get(name) ?? '';
  const visibility = cell('visibility').trim().toUpperCase();
  if (followers.has(visibility)) return { kind: 'skipped', reason: 'followers-only', place };
  if (visibility === '') return { kind: 'problem', message: 'it does not say who may read it', place };
  if (!open.has(visibility)) return { kind: 'skipped', reason: 'not-public', place };
  const urn = urnOf(cell('sharelink'));
  if (urn === undefined) return { kind: 'problem', message: 'its ShareLink holds no number of a post', place };
  const at = shareTime(cell('date'));
  if (at === undefined) return { kind: 'problem', message: 'its Date is not a time', place };
  const written = withoutQuotedEnds(cell('sharecommentary'));
  const words = spansOfPlain(written.trim() === '' ? '' : written);
  const media = mediaOf(cell('mediaurl'));
  const text = withCard(words, cell('sharedurl').trim() || undefined, undefined);
  if (text.length === 0 && media.length === 0) return { kind: 'skipped', reason: 'empty', place };
  const item: ArchivedItem = { id: `linkedin-${urn.number}`, at, url: addressOf(urn), author: 'self', text, media };
  return { kind: 'mapped', item, place };
}

/**
 * The export writes every line end of a text with quotes around it, and a file that somebody saved anew does not: where
 * one stands without, the quotes at the others are the writer's.
 */
function withoutQuotedEnds(cell: string): string {
  const text = cell.replaceAll(/\r\n?/g, '\n');
  return /(?<!")\n|\n(?!")/.test(text) ? text : text.replaceAll('"\n"', '\n');
}

function mediaOf(address: string): ArchivedMedia[] {
  if (address.trim() === '') return [];
  if (/\/(?:dms\/)?image\//.test(address)) return [{ kind: 'image', noAlt: 'unknown' }];
  return [{ kind: /\/(?:playlist|vid|video)\//.test(address) ? 'video' : 'file' }];
}
