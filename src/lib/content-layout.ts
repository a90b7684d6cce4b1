import type { Issue } from './issue.ts';
import { answerId, caseId } from './parliament/identity.ts';

/** Where in `content/` what stands. Paths are relative to the content folder, with forward slashes. */

export const monthPath = (authority: string, channel: string, month: string): string =>
  `posts/${authority}/${channel}/${month}.mdx`;

export const answerPath = (answer: { period: string; case: string; number: number }): string =>
  `answers/${answerId(answer)}.mdx`;

export const casePath = (of: { period: string; case: string }): string => `cases/${caseId(of)}.yml`;

/** `ab12….webp` -> `media/ab/ab12….webp`: no folder of a hundred thousand files. */
export const mediaPath = (name: string): string => `media/${name.slice(0, 2)}/${name}`;

/** `media/ab/ab12….webp` -> `ab12….webp`; undefined for every other path. */
export const mediaNameOf = (path: string): string | undefined =>
  /^media\/([0-9a-f]{2})\/(\1[0-9a-f]{30}\.webp)$/.exec(path)?.[2];

export const sourcePath = (id: string): string => `sources/${id}.yml`;

export const codingsPath = (authority: string, channel: string): string => `codings/${authority}/${channel}.yml`;

/** `codings/<authority>/<channel>.yml` -> `<authority>/<channel>` */
export const codingsId = (path: string): string => path.replace(/^codings\//, '').replace(/\.yml$/, '');

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
