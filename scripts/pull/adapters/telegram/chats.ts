import { type Choice, type JsonKind, type JsonPath, scanJson } from '../../formats/json-scan.ts';

/** The chats of an export, read so that nothing of a private one is ever parsed. */

export interface Chat {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly id: string | undefined;
}

export type Found =
  /** A public channel, once what names it is known. */
  | { readonly kind: 'channel'; readonly chat: Chat }
  | { readonly kind: 'message'; readonly chat: Chat; readonly value: unknown; readonly index: number }
  | { readonly kind: 'error'; readonly chat: Chat; readonly message: string; readonly index: number }
  /** A chat that is no public channel; its messages were passed over unread. */
  | { readonly kind: 'closed'; readonly chat: Chat };

/** A path from the chat it is in: a chat is the whole export, or stands in the lists of a full one. */
function insideChat(path: JsonPath): JsonPath | undefined {
  if (path[0] !== 'chats' && path[0] !== 'left_chats') return path;
  return path.length >= 3 && path[1] === 'list' ? path.slice(3) : undefined;
}

/** `isWanted`: whether the messages of a public channel are read; without it only the chats themselves are. */
export async function* chatsIn(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (chat: Chat) => boolean,
): AsyncIterable<Found> {
  let chat: { -readonly [Field in keyof Chat]: Chat[Field] } = { name: undefined, type: undefined, id: undefined };
  const passed: Found[] = [];
  /** Only what names a chat is taken, and the messages of those that are public channels. */
  const choose = (path: JsonPath, kind: JsonKind): Choice => {
    const inside = insideChat(path);
    if (inside === undefined) return path.length < 3 ? 'enter' : 'skip';
    if (inside.length === 0) {
      chat = { name: undefined, type: undefined, id: undefined };
      return kind === 'object' ? 'enter' : 'skip';
    }
    const [field] = inside;
    if (inside.length === 1 && kind === 'scalar')
      return field === 'name' || field === 'type' || field === 'id' ? 'take' : 'skip';
    if (inside.length === 1 && field === 'messages' && kind === 'array') {
      const isOpen = chat.type === 'public_channel';
      passed.push({ kind: isOpen ? 'channel' : 'closed', chat });
      return isOpen && isWanted(chat) ? 'enter' : 'skip';
    }
    return inside.length === 2 && field === 'messages' ? 'take' : 'skip';
  };
  for await (const found of scanJson(chunks, choose)) {
    yield* passed.splice(0);
    const [field, index] = insideChat(found.path) ?? [];
    if (field === 'messages') {
      const at = typeof index === 'number' ? index : 0;
      yield 'error' in found
        ? { kind: 'error', chat, message: found.error, index: at }
        : { kind: 'message', chat, value: found.value, index: at };
    } else if ('error' in found) yield { kind: 'error', chat, message: found.error, index: 0 };
    else if (field === 'name' || field === 'type' || field === 'id')
      chat[field] = found.value === null ? undefined : String(found.value);
  }
  yield* passed.splice(0);
}
