import { parseArgs } from 'node:util';

/**
 * What `npm run pull` pulls: nothing named, every source of the manifest that is asked over the network; a first word
 * that names a service, that; anything else is an archive.
 */
const byWord: Readonly<Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>>> = {
  answer: () => import('./pull-answer.ts'),
  ft: () => import('./pull-ft.ts'),
  wayback: () => import('./pull-wayback.ts'),
  wikidata: () => import('./pull-wikidata.ts'),
};

export async function run(args: string[]): Promise<number> {
  const [word = '', ...rest] = args;
  if (Object.hasOwn(byWord, word)) {
    const command = await byWord[word]?.();
    if (command !== undefined) return command.run(rest);
  }
  const command = namesNothing(args) ? await import('./pull-network.ts') : await import('./pull.ts');
  return command.run(args);
}

/** No archive and none of the options that say something of one. */
function namesNothing(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    options: { content: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  return positionals.length === 0 && Object.keys(values).every((name) => ['content', 'dry-run', 'json'].includes(name));
}
