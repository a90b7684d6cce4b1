import type { Issue } from './issue.ts';

/** Where in `content/` what stands. Paths are relative to the content folder, with forward slashes. */

export const monthPath = (authority: string, channel: string, month: string): string =>
  `posts/${authority}/${channel}/${month}.mdx`;

export const sourcePath = (id: string): string => `sources/${id}.yml`;

/** `posts/<authority>/<channel>/<yyyy-mm>.mdx` in its parts. */
export function parseMonthPath(path: string): { authority: string; channel: string; month: string } | undefined {
  const found = /^posts\/([^/]+)\/([^/]+)\/(\d{4}-\d{2})\.mdx$/.exec(path);
  if (!found) return undefined;
  const [, authority = '', channel = '', month = ''] = found;
  return { authority, channel, month };
}

/** The name of a file without folder and ending: the slug of what it holds. */
export const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/** A month file must say of itself what its path says. */
export function misplaced(
  path: string,
  shown: string,
  head: { authority: string; channel: string; month: string },
): Issue[] {
  const place = parseMonthPath(path);
  if (place?.authority === head.authority && place.channel === head.channel && place.month === head.month) return [];
  const right = monthPath(head.authority, head.channel, head.month);
  return [
    { path: shown, line: 1, col: 1, rule: 'path', message: `a file with this head stands at ${right}, not at ${path}` },
  ];
}

export const isMonthPath = (path: string): boolean => parseMonthPath(path) !== undefined;
