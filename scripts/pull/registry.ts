import type { Adapter, ReadOptions, Recognition } from './adapter.ts';
import { bluesky } from './adapters/bluesky/index.ts';
import { facebook } from './adapters/facebook/index.ts';
import { feed } from './adapters/feed/index.ts';
import { generic } from './adapters/generic/index.ts';
import { instagram } from './adapters/instagram/index.ts';
import { linkedin } from './adapters/linkedin/index.ts';
import { mastodonApi } from './adapters/mastodon-api/index.ts';
import { mastodonArchive } from './adapters/mastodon-archive/index.ts';
import { telegram } from './adapters/telegram/index.ts';
import { tiktok } from './adapters/tiktok/index.ts';
import { warc } from './adapters/warc/index.ts';
import { wordpress } from './adapters/wordpress/index.ts';
import { xApi } from './adapters/x-api/index.ts';
import { xArchive } from './adapters/x-archive/index.ts';
import { xCsv } from './adapters/x-csv/index.ts';
import { youtube } from './adapters/youtube/index.ts';
import { type Archive, onlyOpening } from './archive.ts';

/** Every format there is. A new one is one folder under `adapters/` and one line here. */
export const adapters: readonly Adapter[] = register([
  xArchive,
  xApi,
  xCsv,
  facebook,
  instagram,
  linkedin,
  youtube,
  mastodonArchive,
  bluesky,
  mastodonApi,
  feed,
  wordpress,
  warc,
  telegram,
  tiktok,
  generic,
]);

function register(list: readonly Adapter[]): readonly Adapter[] {
  const seen = new Set<string>();
  for (const { id, channels, title } of list) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !channels.every((slug) => /^[a-z0-9-]+$/.test(slug)) || title === '')
      throw new Error(`adapter "${id}" is not well named`);
    if (seen.has(id)) throw new Error(`two adapters are called "${id}"`);
    seen.add(id);
  }
  return list;
}

export type Recognised =
  | { readonly adapter: Adapter; readonly recognition: Recognition }
  | { readonly message: string };

/** The one format the archive has; or what to do when there is none, or more than one. */
export async function recognise(
  archive: Archive,
  format?: string,
  options?: ReadOptions,
  known = adapters,
): Promise<Recognised> {
  const asked = known.filter(({ id }) => format === undefined || id === format);
  const sure = await recognisedBy(
    asked.filter(({ anyNames }) => !anyNames),
    archive,
    options,
  );
  const found =
    sure.length > 0
      ? sure
      : await recognisedBy(
          asked.filter(({ anyNames }) => anyNames),
          archive,
          options,
        );
  const [first, second] = found;
  if (first && !second) return first;
  if (first && second)
    return { message: `it could be ${found.map(({ adapter }) => adapter.id).join(' or ')}: say which with --format.` };
  const wanted = format === undefined ? known.map(({ id, title }) => `${title} (${id})`).join(', ') : format;
  return {
    message: `it is not recognised as ${wanted}. Hand over the archive as the platform gave it, or the folder it unpacks to.`,
  };
}

async function recognisedBy(asked: readonly Adapter[], archive: Archive, options: ReadOptions | undefined) {
  const found: { readonly adapter: Adapter; readonly recognition: Recognition }[] = [];
  for (const adapter of asked) {
    const recognition = await adapter.recognise(onlyOpening(archive, adapter), options);
    if (recognition) found.push({ adapter, recognition });
  }
  return found;
}
