import type { Adapter, Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { Extent } from '../../platforms/extent.ts';
import { about } from './about.ts';
import { accountOf, readFeeds } from './feed.ts';
import { isBlob, readRepo } from './repo.ts';

const carFile = /\.car$/i;
const jsonFile =
  /(?:^|\/)[^/]*(?:bsky|bluesky|author[-_]?feed|list[-_]?records|get[-_]?(?:posts?|record)|post[-_]?thread)[^/]*\.json$/i;

export const mayOpen = (name: string): boolean => carFile.test(name) || jsonFile.test(name) || isBlob(name);

/** What Bluesky gives: the repository of an account, or answers of its API. */
export const bluesky: Adapter = {
  id: 'bluesky',
  title: 'Bluesky repository or API answers',
  channels: ['bluesky'],
  about,
  mayOpen,
  async recognise(archive) {
    const { repositories, answers } = filesOf(archive);
    const [first, second] = repositories;
    if (first !== undefined) {
      // Loaded where there is one: what reads a repository is large, and every pull asks every format.
      const { commitOf } = await import('../../formats/repository.ts');
      const commit = await commitOf(archive.open(first));
      if (commit === undefined) return undefined;
      const named = /(?:^|\/)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\.(\d{4})(\d{2})(\d{2})\d*\.car$/i.exec(first);
      return {
        generation: commit.version === 2 ? 'repository-2' : 'repository-3',
        // The repository knows the account by its DID; tools name the file by its handle.
        account: { id: commit.did, handle: named?.[1]?.toLowerCase() },
        archived: named?.slice(2, 5).join('-'),
        warnings: second === undefined ? [] : ['it holds several repositories: the first is pulled'],
      };
    }
    const account = await accountOf(archive, answers);
    return account && { generation: 'api', account, warnings: [] };
  },
  async *read(archive, recognition, options) {
    const { repositories, answers } = filesOf(archive);
    const account: Person = {
      ...recognition.account,
      ...(options.account !== undefined && { handle: options.account }),
    };
    const [repository] = repositories;
    const extent = new Extent();
    const outcomes =
      repository === undefined ? readFeeds(archive, answers, account) : readRepo(archive, repository, account);
    for await (const outcome of outcomes) {
      if (outcome.kind === 'mapped' && outcome.item.author === 'self') extent.see(outcome.item.at);
      yield outcome;
    }
    // Only a repository is all there is: pages of the API go back as far as somebody asked.
    if (repository === undefined) return;
    yield* extent.coverage(recognition.archived);
  },
};

function filesOf(archive: Archive): { repositories: string[]; answers: string[] } {
  const names = archive.files.map((file) => file.name);
  return {
    repositories: names.filter((name) => carFile.test(name)),
    answers: names.filter((name) => jsonFile.test(name)),
  };
}
