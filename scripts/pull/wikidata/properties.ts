/** The properties of Wikidata that say where somebody has an account, and how their values are written as addresses. */
export interface AccountProperty {
  readonly id: string;
  /** Slug of the channel. */
  readonly channel: string;
  /** The public page of an account with this value. */
  readonly address: (value: string) => string;
}

export const accountProperties: readonly AccountProperty[] = [
  { id: 'P2002', channel: 'x', address: (value) => `https://x.com/${value}` },
  { id: 'P2013', channel: 'facebook', address: (value) => `https://www.facebook.com/${value}` },
  { id: 'P2003', channel: 'instagram', address: (value) => `https://www.instagram.com/${value}/` },
  { id: 'P2397', channel: 'youtube', address: (value) => `https://www.youtube.com/channel/${value}` },
  { id: 'P11245', channel: 'youtube', address: (value) => `https://www.youtube.com/@${value}` },
  { id: 'P4264', channel: 'linkedin', address: (value) => `https://www.linkedin.com/company/${value}/` },
  { id: 'P4033', channel: 'mastodon', address: mastodonAddress },
  { id: 'P12361', channel: 'bluesky', address: (value) => `https://bsky.app/profile/${value}` },
  { id: 'P11892', channel: 'threads', address: (value) => `https://www.threads.net/@${value}` },
  { id: 'P3789', channel: 'telegram', address: (value) => `https://t.me/${value}` },
  { id: 'P7085', channel: 'tiktok', address: (value) => `https://www.tiktok.com/@${value}` },
];

/** `user@server` */
function mastodonAddress(value: string): string {
  const [name = '', server = ''] = value.split('@');
  return `https://${server}/@${name}`;
}

/** Qualifiers that hold the id of an account on its platform: it stays when the handle changes. */
export const idQualifiers = ['P6552', 'P2397'] as const;
