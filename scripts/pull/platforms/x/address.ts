/** Addresses of posts, in the one spelling that is written and in all that are read. */

const statusAddress =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,15})\/status(?:es)?\/(\d+)(?:[?#].*)?$/i;

export const statusUrl = (handle: string, id: string): string => `https://x.com/${handle}/status/${id}`;

/** Whose post an address is of, and which. Addresses that name nobody (`/i/web/status/…`) have no handle. */
export function statusOf(url: string | null | undefined): { handle: string | undefined; id: string } | undefined {
  const [, handle = '', id = ''] = statusAddress.exec(url ?? '') ?? [];
  if (id !== '') return { handle: handle === 'i' ? undefined : handle, id };
  const nameless = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/i\/web\/status\/(\d+)(?:[?#].*)?$/i.exec(
    url ?? '',
  );
  return nameless?.[1] === undefined ? undefined : { handle: undefined, id: nameless[1] };
}

/** Whose post a page is of, by its address: captures carry what people pasted behind the number. */
export function statusAt(url: string): { handle: string; id: string } | undefined {
  const found = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,15})\/status(?:es)?\/(\d{5,20})(?!\d)/i.exec(
    url,
  );
  return found?.[1] === undefined || found[2] === undefined || found[1] === 'i'
    ? undefined
    : { handle: found[1], id: found[2] };
}
