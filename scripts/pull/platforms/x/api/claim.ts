import type { Claim } from '../covered.ts';

/** What `twarc2` wrote of how a page was fetched. A filter makes it a selection, and that claims nothing. */
export function claimOf(fetched: { readonly url?: string | undefined; readonly at?: string | undefined }): Claim {
  if (fetched.url === undefined || !URL.canParse(fetched.url)) return {};
  const { pathname, searchParams } = new URL(fetched.url);
  const until = searchParams.get('end_time') ?? (searchParams.has('until_id') ? undefined : fetched.at);
  const [, id, list] = /^\/2\/users\/(\d+)\/(tweets|mentions)$/.exec(pathname) ?? [];
  if (list === 'mentions') return { inbound: id };
  if (list === 'tweets') return searchParams.has('exclude') ? {} : { whole: id, until };
  const only = /^from:@?(\w+)$/.exec(searchParams.get('query')?.trim() ?? '');
  return pathname.startsWith('/2/tweets/search/') && only ? { whole: only[1]?.toLowerCase(), until } : {};
}
