import type { Adapter, Outcome, ReadOptions, Recognition } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { beginning } from '../../formats/beginning.ts';
import { scanJson } from '../../formats/json-scan.ts';
import { leftClosed } from '../../formats/left-closed.ts';
import { about } from './about.ts';
import { Channels } from './channels.ts';
import { type Chat, chatsIn } from './chats.ts';
import { isPicture, picturesOf } from './pictures.ts';

const dataFile = /^(?:result[^/]*|ChatExport[^/]*|[^/]*export)\.json$/i;
export const mayOpen = (name: string): boolean => dataFile.test(name) || isPicture(name);

/** The export of Telegram Desktop: public channels, and nothing else of it. */
export const telegram: Adapter = {
  id: 'telegram',
  title: 'Telegram export',
  channels: ['telegram'],
  about,
  mayOpen,
  recognise,
  read,
};

const fileIn = (archive: Archive): string | undefined => archive.files.find(({ name }) => dataFile.test(name))?.name;

/** What a chat is called in the words of its type, where that is no public channel. */
const otherKinds: Readonly<Record<string, string>> = {
  saved_messages: 'the notes of an account to itself',
  personal_chat: 'a private chat',
  bot_chat: 'a chat with a program',
  private_group: 'a private group',
  private_supergroup: 'a private group',
  public_supergroup: 'a group, in which anybody writes',
  private_channel: 'a private channel',
};
const howTo =
  'Open the channel in Telegram Desktop, choose "Export chat history" in its menu, and JSON as the format. Only public channels are pulled.';

async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const file = fileIn(archive);
  if (file === undefined) {
    const isPages = archive.files.some(({ name }) => /^messages\d*\.html$/.test(name));
    if (isPages && archive.files.some(({ name }) => name === 'css/style.css'))
      throw new ArchiveError('it is an export of Telegram as pages for reading', howTo);
    return undefined;
  }
  const head = await headOf(archive, file);
  if (head === undefined) return undefined;
  const archived = /^ChatExport_(\d{4}-\d{2}-\d{2})/.exec(archive.name)?.[1];
  const warnings = leftClosed(archive, file, (name) => dataFile.test(name));
  if (head.isWhole) return { generation: 'account', archived, warnings };
  const { name, type, id } = head.chat;
  if (type === undefined) throw new ArchiveError('the export does not say that it is of a public channel', howTo);
  if (type !== 'public_channel')
    throw new ArchiveError(`it is of ${otherKinds[type] ?? 'a chat'} and of no public channel`, howTo);
  return { generation: 'channel', account: { id, name }, archived, warnings };
}

/** How an export begins; undefined: it is none of Telegram. What names the chat stands before its messages. */
async function headOf(archive: Archive, file: string): Promise<{ chat: Chat; isWhole: boolean } | undefined> {
  const chat: { name?: string; type?: string; id?: string } = {};
  const keys = new Set<string>();
  const found = scanJson(beginning(archive, file, 256 * 1024), (path, kind) => {
    const [key] = path;
    if (path.length === 0) return kind === 'object' ? 'enter' : 'skip';
    // What stands behind the messages comes too late to open them.
    if (keys.has('messages')) return 'skip';
    if (typeof key === 'string') keys.add(key);
    return path.length === 1 && kind === 'scalar' ? 'take' : 'skip';
  });
  for await (const one of found) {
    const [key] = one.path;
    if ('value' in one && (key === 'name' || key === 'type' || key === 'id')) chat[key] = String(one.value);
    if (keys.has('messages') || keys.has('chats')) break;
  }
  const isWhole = keys.has('chats') || (keys.has('personal_information') && keys.has('about'));
  if (!isWhole && !keys.has('messages')) return undefined;
  return { chat: { name: chat.name, type: chat.type, id: chat.id }, isWhole };
}

async function* read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const file = fileIn(archive);
  if (file === undefined) return;
  if (recognition.generation === 'account') await checkChannels(archive, file, options);
  const reading = new Channels(file, picturesOf(archive), recognition, options);
  let closed = 0;
  for await (const found of chatsIn(archive.open(file), () => true)) {
    if (found.kind === 'closed') closed += 1;
    else if (found.kind === 'message') yield* reading.take(found.chat, found.value, found.index);
    else if (found.kind === 'error') yield* reading.fault(found.chat, found.message, found.index);
    else yield* reading.begin();
  }
  yield* reading.end();
  if (closed > 0)
    yield { kind: 'notice', message: `${closed} chats that are no public channels were passed over unread` };
}

/** An export names channels by their titles and numbers, never by the handle: of several, each must be told apart. */
async function checkChannels(archive: Archive, file: string, { named }: ReadOptions): Promise<void> {
  const names: string[] = [];
  for await (const found of chatsIn(archive.open(file), () => false))
    if (found.kind === 'channel') names.push(`${found.chat.name ?? ''} (${found.chat.id ?? ''})`);
  if (names.length === 0) throw new ArchiveError('it is of an account and holds no public channel', howTo);
  if (names.length > 1 && named === undefined)
    throw new ArchiveError(
      `it holds ${names.length} public channels`,
      `Say whose each is with --accounts, by its name or number, with its handle: ${names.join(', ')}.`,
    );
}
