import type { Account } from '#lib/model/authority.ts';
import { idOfArticle } from '../platforms/web/identity.ts';

/** Where the posts of an account stood on the web, by channel, and which post an address is of. */
export interface Places {
  /** Beginnings of the addresses that are looked for. */
  readonly prefixes: (account: Account) => readonly string[];
  /** Canonical id of the post at an address, or undefined where it is of none. */
  readonly postAt: (address: string) => string | undefined;
  /** True where other bytes at the same address may be other words. On X an edit has an address of its own. */
  readonly edits: boolean;
  /** Captures that can hold the words of a post, by their media type. */
  readonly holdsWords: (mime: string) => boolean;
  /** Until when an answer that there is no such page means just that: the beginning of a timestamp. */
  readonly goneUntil?: string;
}

export const isJson = (mime: string): boolean => /^(?:application|text)\/(?:\w+\+)?json$/.test(mime);
const isPage = (mime: string): boolean => mime === 'text/html' || mime === 'application/xhtml+xml';

const names = ({ handle, formerHandles }: Account): string[] => [
  ...(handle === undefined ? [] : [handle]),
  ...formerHandles,
];

function pathOf(address: string): string {
  const path = URL.parse(address)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that begins no code stands for itself.
    return path;
  }
}

const numbered =
  (channel: string, path: RegExp) =>
  (address: string): string | undefined => {
    const number = path.exec(pathOf(address))?.[1];
    return number === undefined ? undefined : `${channel}-${number}`;
  };

export const places: Readonly<Record<string, Places>> = {
  x: {
    prefixes: (account) =>
      names(account).flatMap((name) =>
        ['twitter.com', 'mobile.twitter.com', 'x.com'].map((host) => `${host}/${name}/status`),
      ),
    // Captures carry what people pasted behind the number: /photo/1, a quotation mark, another address.
    postAt: numbered('x', /^\/\w{1,15}\/status(?:es)?\/(\d{5,20})(?!\d)/),
    edits: false,
    holdsWords: (mime) => isJson(mime) || isPage(mime),
    // Later it turned away whoever was not logged in, in many ways.
    goneUntil: '202306',
  },
  mastodon: {
    prefixes: (account) =>
      names(account).flatMap((name) => {
        const [user = '', server = ''] = name.split('@');
        return server === '' ? [] : [`${server}/@${user}/`, `${server}/users/${user}/statuses/`];
      }),
    postAt: numbered('mastodon', /^\/(?:@[\w.-]+|users\/[\w.-]+\/statuses)\/(\d{5,20})(?:\.json)?\/?$/),
    edits: true,
    // Its pages are made by a program; what other servers ask for is whole.
    holdsWords: isJson,
  },
  web: {
    prefixes: (account) => names(account).map((name) => `${name.replace(/^https?:\/\/|\/.*$/g, '')}/`),
    postAt: (address) => idOfArticle({ link: address }, ''),
    edits: true,
    holdsWords: isPage,
  },
};
