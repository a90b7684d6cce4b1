import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, FileOfAddress, Outcome } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { decodedChunks } from '../../formats/charset.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { XmlReader } from '../../formats/xml.ts';
import { textOf, type XmlElement } from '../../formats/xml-tree.ts';
import { parseDate } from '../../platforms/date.ts';
import { siteOf } from '../../platforms/web/identity.ts';
import { about } from './about.ts';
import { mapItem, reasonToSkip } from './map.ts';
import { type RawItem, readItem } from './raw.ts';
import { SiteIndex } from './site-index.ts';
import { isUpload, uploadsOf } from './uploads.ts';

const versions = ['1.0', '1.1', '1.2'];

const isExportName = (name: string): boolean => /^(?:[^/]+\/)?[^/]+\.xml$/i.test(name);
export const mayOpen = (name: string): boolean => isExportName(name) || isUpload(name);

const candidates = (archive: Archive): string[] => archive.files.map(({ name }) => name).filter(isExportName);

/** The export of a WordPress site (Tools, Export), whole or in parts. */
export const wordpress: Adapter = {
  id: 'wordpress',
  title: 'WordPress export (WXR)',
  channels: ['web'],
  about,
  mayOpen,
  anyNames: true,
  async recognise(archive) {
    for (const name of candidates(archive).slice(0, 2)) {
      const head = await headOf(archive, name);
      if (head === undefined) continue;
      return {
        generation: `wxr-${head.version ?? 'unknown'}`,
        account: head.site === undefined ? undefined : { handle: head.site },
        archived: candidates(archive).length === 1 ? head.made?.slice(0, 10) : undefined,
        warnings: [],
      };
    }
    return undefined;
  },
  async *read(archive, recognition, options) {
    const site = options.account ?? recognition.account?.handle ?? '';
    const unknown = new UnknownFields();
    const index = new SiteIndex();
    const fileOf = uploadsOf(archive, [site, recognition.account?.handle]);
    const days = new Set<string>();
    // Posts show attachments that stand anywhere in the export: those are gathered first, and posts pass by one by one.
    const broken = new Map<string, number>();
    for (const name of candidates(archive)) {
      const line = await addTo(index, archive, name, false);
      if (line === undefined) continue;
      broken.set(name, line);
      await addTo(index, archive, name, true);
      yield {
        kind: 'notice',
        message: `${name}: it is not well-formed from line ${line} on; it was read as far as it goes`,
      };
    }
    for (const name of candidates(archive)) {
      for await (const found of itemsOf(archive, name, new XmlReader(isContainer, broken.has(name)), unknown)) {
        const outcome = outcomeOf(found, site, index, fileOf);
        if (outcome.kind === 'mapped') days.add(dayInDenmark(outcome.item.at));
        yield outcome;
      }
    }
    yield* unknown.notices();
    yield* coverageOf([...days].sort());
  },
};

const isContainer = (parents: readonly string[]): boolean =>
  parents.join('/') === 'rss' || parents.join('/') === 'rss/channel';

interface Found {
  readonly place: string;
  readonly lang?: string | undefined;
  readonly raw?: RawItem | undefined;
  readonly problem?: string | undefined;
  readonly notice?: string | undefined;
}

/** Gathers what posts need to know of a file's other items. The line from which on it is broken, if it is. */
async function addTo(
  index: SiteIndex,
  archive: Archive,
  name: string,
  forgiving: boolean,
): Promise<number | undefined> {
  const reader = new XmlReader(isContainer, forgiving);
  for await (const { raw } of itemsOf(archive, name, reader, new UnknownFields()))
    if (raw !== undefined) index.add(raw);
  return reader.broken;
}

async function* itemsOf(
  archive: Archive,
  name: string,
  reader: XmlReader,
  unknown: UnknownFields,
): AsyncIterable<Found> {
  let index = 0;
  let lang: string | undefined;
  let version: string | undefined;
  const warnings: string[] = [];
  for await (const element of elementsOfFile(archive, name, reader, (message) => warnings.push(message))) {
    if (element.name === 'wxr_version') version = textOf(element).trim();
    else if (element.name === 'language' && element.prefix === '') lang = textOf(element).trim();
    if (element.name !== 'item') continue;
    refuseUnless(name, version);
    const read = readItem(element, unknown);
    yield { place: `${name}#${index}`, lang, ...read };
    index += 1;
  }
  refuseUnless(name, version);
  if (reader.cut !== undefined)
    yield { place: `${name}#${index}`, problem: 'the export ends in the middle of it: it was cut off' };
  if (reader.fault !== undefined && reader.broken === undefined)
    warnings.push(`a sign on line ${reader.fault} may not stand in XML; it was read all the same`);
  for (const warning of warnings) yield { place: name, notice: `${name}: ${warning}` };
}

async function* elementsOfFile(
  archive: Archive,
  name: string,
  reader: XmlReader,
  warn: (message: string) => void,
): AsyncIterable<XmlElement> {
  for await (const text of decodedChunks(archive.open(name), warn)) {
    yield* reader.push(text);
    if (reader.refusal !== undefined)
      throw new ArchiveError(`${name}: ${reader.refusal}`, 'Do not trust this file; export the site anew.');
  }
  yield* reader.end();
}

function refuseUnless(name: string, version: string | undefined): void {
  if (version !== undefined && versions.includes(version)) return;
  throw new ArchiveError(
    version === undefined
      ? `${name} does not say which version of the WordPress export it is`
      : `${name} calls itself a version of the WordPress export that is not known`,
    `Export the site anew: known are ${versions.join(', ')}.`,
  );
}

function outcomeOf(
  { place, lang, raw, problem, notice }: Found,
  site: string,
  index: SiteIndex,
  fileOf: FileOfAddress,
): Outcome {
  if (notice !== undefined) return { kind: 'notice', message: notice };
  if (raw === undefined) return { kind: 'problem', message: problem ?? 'not an item', place };
  const reason = reasonToSkip(raw);
  if (reason !== undefined) return { kind: 'skipped', reason, place };
  const item = mapItem(raw, site, lang, index, fileOf);
  return 'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };
}

/** An export may be of one author, one kind of post or some months, and does not say so: no day is known to be whole. */
function* coverageOf(days: readonly string[]): Iterable<Outcome> {
  const [from, to] = [days[0], days.at(-1)];
  if (from !== undefined && to !== undefined)
    yield { kind: 'coverage', coverage: [{ from, to, state: 'unknown' }], inbound: false };
}

interface Head {
  readonly version: string | undefined;
  readonly site: string | undefined;
  readonly made: string | undefined;
}

/** Head of an export, read up to its first item; undefined where the file is none. */
async function headOf(archive: Archive, name: string): Promise<Head | undefined> {
  let text = '';
  for await (const chunk of decodedChunks(archive.open(name))) {
    text += chunk;
    if (text.length > 1_000_000 || /<item>/.test(text)) break;
    if (text.length > 8192 && !isExport(text)) return undefined;
  }
  if (!isExport(text)) return undefined;
  const head = text.slice(0, text.search(/<item>|$/));
  const words = (field: string): string | undefined =>
    new RegExp(`<${field}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(head)?.[1]?.trim() || undefined;
  const version = words('wp:wxr_version');
  return {
    version: version !== undefined && versions.includes(version) ? version : undefined,
    site: siteOf(words('wp:base_blog_url') ?? words('link') ?? words('wp:base_site_url')),
    made: parseDate(words('pubDate') ?? ''),
  };
}

const isExport = (text: string): boolean => /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(text);
