import type { RawMedia } from '../../platforms/x/status.ts';

/**
 * Where X keeps the pictures of posts: `data/tweets_media/<id of the post>-<name of the file>`, in older archives
 * `tweet_media`. Pictures of messages, of deleted posts, of communities and of the profile have folders of their own, and
 * are not on this list.
 */
const pictures = /^(?:data\/)?tweets?_media\/(\d+)-[^/]+\.(?:jpe?g|png|webp|gif)$/i;

export const isPicture = (name: string): boolean => pictures.test(name);

const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

/**
 * Tells the file of an attachment. Where the archive holds pictures and not this one, the name it would have: the ledger
 * says that it is missing. Of what was passed on the archive holds the pictures at times, and promises nothing.
 * `attached`: how many attachments the post has.
 */
export function picturesIn(
  names: Iterable<string>,
): (
  post: string,
  media: Pick<RawMedia, 'type' | 'media_url_https' | 'source_status_id_str'>,
  attached?: number,
) => string | undefined {
  const byPost = new Map<string, string[]>();
  for (const name of names) {
    const post = pictures.exec(name)?.[1];
    if (post === undefined) continue;
    const known = byPost.get(post);
    if (known) known.push(name);
    else byPost.set(post, [name]);
  }
  const [some] = byPost.values().next().value ?? [];
  if (some === undefined) return () => undefined;
  const folder = some.slice(0, some.lastIndexOf('/'));
  return (post, { type = 'photo', media_url_https: address, source_status_id_str: source }, attached = 1) => {
    const base = /[^/]+$/.exec(address?.split(/[?#]/)[0] ?? '')?.[0];
    const held = byPost.get(post) ?? [];
    const found = base === undefined ? undefined : heldAs(held, `${post}-${base}`);
    if (found !== undefined) return found;
    // A post with one attachment shows the one picture that is kept under its id, whatever it was renamed to.
    if (attached === 1 && held.length === 1) return held[0];
    const name = `${folder}/${post}-${base}`;
    const isOwn = !source || source === post;
    return type === 'photo' && isOwn && base !== undefined && /^[\w.-]+$/.test(base) && isPicture(name)
      ? name
      : undefined;
  };
}

/** The file of that name; else that of another ending, for some were kept in another format than they were shown in. */
const heldAs = (held: readonly string[], base: string): string | undefined =>
  held.find((name) => name.endsWith(`/${base}`)) ?? held.find((name) => stemOf(name).endsWith(`/${stemOf(base)}`));
