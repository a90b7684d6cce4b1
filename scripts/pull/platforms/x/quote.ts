import type { ArchivedItem, Person } from '../../adapter.ts';
import { statusOf, statusUrl } from './address.ts';
import { selfOr } from './people.ts';
import type { RawStatus } from './status.ts';
import { spansOf } from './text.ts';
import { timeOf, timeOfId } from './time.ts';
import { type Body, bodyOf, entitiesOf } from './words.ts';

export interface Quote {
  /** The address as it stands in the text, where the platform shows the quoted post instead of it. */
  readonly literal: string | undefined;
  readonly share: NonNullable<ArchivedItem['share']>;
}

interface Context {
  readonly account: Person;
  readonly from: 'archive' | 'api';
  readonly known?: ((id: string) => Person | undefined) | undefined;
}

/** The post that a post quotes, with its words where the archive has them. */
export function quoteOf(raw: RawStatus, body: Body, context: Context): Quote | undefined {
  const quoted = raw.quoted_status ?? undefined;
  const id = quoted?.id_str ?? raw.quoted_status_id_str ?? undefined;
  if (context.from === 'archive' || id === undefined)
    return raw.is_quote_status === false && context.from === 'api' ? undefined : byAddress(body, context.account);
  const entity = body.urls.find(({ expanded_url }) => statusOf(expanded_url)?.id === id);
  const permalink = raw.quoted_status_permalink ?? undefined;
  const userId = quoted?.user?.id_str ?? undefined;
  // What the post says itself comes first: it is the same whatever else the archive holds.
  const handle =
    quoted?.user?.screen_name ??
    statusOf(entity?.expanded_url ?? permalink?.expanded)?.handle ??
    (userId === undefined ? undefined : context.known?.(userId)?.handle);
  const person = { handle, id: userId, name: quoted?.user?.name ?? undefined };
  const words = quoted && bodyOf(quoted, id);
  const literal = [entity?.url, permalink?.url].find((url) => url !== undefined && isLast(body, url));
  return {
    literal,
    share: {
      kind: 'quote',
      author: handle === undefined && userId === undefined ? undefined : selfOr(person, context.account),
      id: `x-${id}`,
      url: handle === undefined ? undefined : statusUrl(handle, id),
      at: quoted === undefined ? timeOfId(id) : timeOf(quoted.created_at, id),
      cut: words?.cut ? true : undefined,
      text: words === undefined ? [] : spansOf(words.encoded, entitiesOf(words), words.range),
    },
  };
}

/** A quote is an address of a post at the end of the text. An address in the middle is a link like any other. */
function byAddress(body: Body, account: Person): Quote | undefined {
  for (const { url, expanded_url } of body.urls) {
    const found = statusOf(expanded_url);
    if (found?.handle === undefined || !isLast(body, url)) continue;
    const { handle, id } = found;
    return {
      literal: url,
      share: {
        kind: 'quote',
        author: selfOr({ handle }, account),
        id: `x-${id}`,
        url: statusUrl(handle, id),
        at: timeOfId(id),
        text: [],
      },
    };
  }
  return undefined;
}

const isLast = ({ encoded, media }: Body, url: string): boolean =>
  media.reduce((text, { url: shown }) => text.replace(shown, '').trimEnd(), encoded.trimEnd()).endsWith(url);
