import { isMap, parseDocument, YAMLSeq } from 'yaml';
import { goodExample } from '#lib/model/good-example.ts';
import { readProse } from '#lib/prose/read.ts';
import { readAuthorities, readSources } from '../content/read-content.ts';
import { type Files, filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { dropUnnamedMedia, mediaNamesIn } from '../pull/unnamed-media.ts';
import { type Changes, commit, finishTransaction } from '../write/transaction.ts';
import { pullExamples } from './pull-examples.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run examples [-- --remove] [--content <dir>]

  Puts the made-up authorities of examples/registry and their archives into content (default: content).
  --remove  takes every made-up authority, account, post, image and source out of it`;

const registryFiles = 'examples/registry';

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    { args, options: { remove: { type: 'boolean', default: false }, content: { type: 'string', default: 'content' } } },
    usage,
  );
  return values.remove ? removeExamples(values.content, terminalLog) : addExamples(values.content, terminalLog);
}

async function addExamples(content: string, log: Log): Promise<number> {
  const files = filesIn(content);
  await finishTransaction(files);
  await registerExamples(files);
  return pullExamples(content, log);
}

/** Puts every made-up authority of the examples, and the listed accounts around them, into the registry of `files`. */
export async function registerExamples(files: Files): Promise<void> {
  const examples = filesIn(registryFiles);
  const changes = new Map<string, string | undefined>();
  for (const file of [...(await examples.list('.', '.mdx')), ...(await examples.list('codings', '.yml'))])
    changes.set(file.includes('/') ? file : `authorities/${file}`, await examples.read(file));
  for (const file of await examples.list('codings', '.yml')) changes.set(file, await examples.read(file));
  const listed = parseDocument((await examples.read('listed.yml')) ?? '').toJS();
  changes.set('listed.yml', await changeListed(files, (list) => list.items.push(...toNodes(listed))));
  await commit(files, changes);
}

async function removeExamples(content: string, log: Log): Promise<number> {
  const files = filesIn(content);
  await finishTransaction(files);
  const changes = new Map<string, string | undefined>();
  const made = [...(await readAuthorities(files)).records].filter(([, authority]) => authority.fictional);
  const images = new Set<string>();
  for (const [slug] of made) {
    changes.set(`authorities/${slug}.mdx`, undefined);
    for (const file of await files.list(`posts/${slug}`, ''))
      for (const name of mediaNamesIn((await files.read(file)) ?? '')) images.add(name);
    for (const folder of [`posts/${slug}`, `codings/${slug}`])
      for (const file of await files.list(folder, '')) changes.set(file, undefined);
  }
  await dropUnnamedMedia(files, images, {
    has: (file) => changes.has(file),
    remove: async (file) => void changes.set(file, undefined),
  });
  for (const file of await files.list('good-examples', '.mdx')) {
    const read = readProse((await files.read(file)) ?? '', file, goodExample);
    if ('data' in read && made.some(([slug]) => slug === read.data.authority)) changes.set(file, undefined);
  }
  for (const [id, source] of (await readSources(files)).records)
    if (source.fictional) changes.set(`sources/${id}.yml`, undefined);
  changes.set('listed.yml', await changeListed(files, () => undefined));
  const { removed } = await commit(files, changes satisfies Changes);
  log.info(`${made.length} made-up authorities taken out of ${content}: ${removed} files removed.`);
  return 0;
}

/** `listed.yml` without its made-up accounts, then changed; its comments stay. */
async function changeListed(files: Files, change: (list: YAMLSeq) => void): Promise<string> {
  const text = (await files.read('listed.yml')) ?? '';
  // The words at the top are about the file, and the parser gives them to the first record, which may go.
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  const document = parseDocument(text.slice(head.length));
  const list = document.contents instanceof YAMLSeq ? document.contents : new YAMLSeq();
  list.items = list.items.filter((item) => !(isMap(item) && item.get('fictional') === true));
  change(list);
  list.flow = list.items.length === 0;
  document.contents = list as unknown as typeof document.contents;
  return head + document.toString({ lineWidth: 0 });
}

const toNodes = (records: unknown): unknown[] => {
  const { contents } = parseDocument(JSON.stringify(records));
  if (!(contents instanceof YAMLSeq)) throw new Error(`${registryFiles}/listed.yml must hold a list`);
  return contents.items.map(blockStyle);
};

/** JSON reads as flow style; the file is written in lines. */
function blockStyle(node: unknown): unknown {
  if (isMap(node)) {
    node.flow = false;
    for (const pair of node.items) {
      blockStyle(pair.value);
      for (const scalar of [pair.key, pair.value])
        if (typeof scalar === 'object' && scalar !== null && 'type' in scalar) scalar.type = 'PLAIN';
    }
  }
  return node;
}
