/** One site, with or without www., https and a slash at the end. */
export function sameSite(a: string, b: string): boolean {
  const bare = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(a) === bare(b);
}
