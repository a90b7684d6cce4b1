import type { RawMedia } from '../../platforms/x/status.ts';

/**
 * Where X keeps the pictures of posts: `data/tweets_media/<id of the post>-<name of the file>`, in older archives
 * `tweet_media`, of communities `community_tweet_media`. Pictures of messages, of deleted posts and of the profile have
 * folders of their own, and are not on this list.
 */
const pictures = /^(?:data\/)?(?:tweets?|community[-_]tweet)_media\/(\d+)-[^/]+\.(?:jpe?g|png|webp|gif)$/i;

export const isPicture = (name: string): boolean => pictures.test(name);

/**
 * Tells the file of an attachment. Where the archive holds pictures and not this one, the name it would have: the ledger
 * says that it is missing. Of what was passed on the archive holds the pictures at times, and promises nothing.
 */
export function picturesIn(
  names: Iterable<string>,
): (post: string, media: Pick<RawMedia, 'type' | 'media_url_https' | 'source_status_id_str'>) => string | undefined {
  const byPost = new Map<string, string[]>();
  for (const name of names) {
    const post = pictures.exec(name)?.[1];
    if (post !== undefined) byPost.set(post, [...(byPost.get(post) ?? []), name]);
  }
  const [some] = [...byPost.values()].flat();
  if (some === undefined) return () => undefined;
  const folder = some.slice(0, some.lastIndexOf('/'));
  return (post, { type = 'photo', media_url_https: address, source_status_id_str: source }) => {
    const base = /[^/]+$/.exec(address?.split(/[?#]/)[0] ?? '')?.[0];
    const held = byPost.get(post) ?? [];
    const found = base === undefined ? undefined : held.find((name) => name.endsWith(`/${post}-${base}`));
    if (found !== undefined) return found;
    const isOwn = !source || source === post;
    return type === 'photo' &&
      isOwn &&
      base !== undefined &&
      /^[\w.-]+$/.test(base) &&
      isPicture(`${folder}/${post}-${base}`)
      ? `${folder}/${post}-${base}`
      : undefined;
  };
}
