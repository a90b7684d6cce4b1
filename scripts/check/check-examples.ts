import { monthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { GoodExample } from '#lib/model/good-example.ts';
import type { Known } from './check-records.ts';

/**
 * A good example names posts that stand in content, of an authority and a channel that do, and is told in both editions.
 * `ids`: where every item of content stands, as `path:line`; `withdrawn`: ids of those that were taken down.
 */
export function exampleIssues(
  root: string,
  examples: ReadonlyMap<string, GoodExample>,
  known: Pick<Known, 'authorities' | 'channels'>,
  ids: ReadonlyMap<string, string>,
  withdrawn: ReadonlySet<string>,
): Issue[] {
  return [...examples].flatMap(([file, example]) => {
    const issue = (message: string): Issue => ({
      path: `${root}/${file}`,
      line: 1,
      col: 1,
      rule: 'reference',
      message,
    });
    const twin = file.replace(/^good-examples\/(da|en)\//, (_, edition) =>
      edition === 'da' ? 'good-examples/en/' : 'good-examples/da/',
    );
    const other = examples.get(twin);
    return [
      ...(known.authorities.has(example.authority) ? [] : [issue(`authority: there is no "${example.authority}"`)]),
      ...(known.channels.has(example.channel) ? [] : [issue(`channel: there is no "${example.channel}"`)]),
      ...example.posts.flatMap(({ month, id }) => {
        const stands = ids.get(id)?.replace(/:\d+$/, '');
        const named = `${root}/${monthPath(example.authority, example.channel, month)}`;
        // A tombstone stands there too, and is no example of anything.
        if (stands === named && !withdrawn.has(id)) return [];
        const why = withdrawn.has(id)
          ? 'was withdrawn: take it out of the example, with every word about it, or take the example away'
          : `does not stand in ${named}: correct its id or its month`;
        return [issue(`posts: ${id} ${why}`)];
      }),
      ...(other === undefined
        ? [issue(`there is no ${twin}: a good example is told in both editions`)]
        : JSON.stringify([example.authority, example.channel, example.posts]) ===
            JSON.stringify([other.authority, other.channel, other.posts])
          ? []
          : [issue(`names another authority, channel or posts than ${twin}`)]),
    ];
  });
}
