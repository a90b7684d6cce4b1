import type { Adapter, Recognition } from './adapter.ts';
import { mastodonArchive } from './adapters/mastodon-archive/index.ts';
import { xArchive } from './adapters/x-archive/index.ts';
import { type Archive, onlyOpening } from './archive.ts';

/** Every format there is. A new one is one folder under `adapters/` and one line here. */
export const adapters: readonly Adapter[] = register([xArchive, mastodonArchive]);

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
export async function recognise(archive: Archive, format?: string, known = adapters): Promise<Recognised> {
  const found: { adapter: Adapter; recognition: Recognition }[] = [];
  for (const adapter of known) {
    if (format !== undefined && adapter.id !== format) continue;
    const recognition = await adapter.recognise(onlyOpening(archive, adapter));
    if (recognition) found.push({ adapter, recognition });
  }
  const [first, second] = found;
  if (first && !second) return first;
  if (first && second)
    return { message: `it could be ${found.map(({ adapter }) => adapter.id).join(' or ')}: say which with --format.` };
  const wanted = format === undefined ? known.map(({ id, title }) => `${title} (${id})`).join(', ') : format;
  return {
    message: `it is not recognised as ${wanted}. Hand over the archive as the platform gave it, or the folder it unpacks to.`,
  };
}
