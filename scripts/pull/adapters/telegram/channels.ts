import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { ArchivedItem, Outcome, Person, ReadOptions, Recognition, Stream } from '../../adapter.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { isNextOf, joined } from './album.ts';
import type { Chat } from './chats.ts';
import { type Channel, mapMessage } from './map.ts';
import { knownFields, message } from './raw.ts';

/** The channels of an export one after the other, albums put together. */
export class Channels {
  readonly #file: string;
  readonly #options: ReadOptions;
  readonly #account: Person;
  readonly #fileOf: Channel['fileOf'];
  readonly #archived: string | undefined;
  readonly #unknown = new UnknownFields();
  #seen = new Set<string>();
  #album: { item: ArchivedItem; place: string; stream: Stream | undefined } | undefined;
  #days: { first: string; last: string } | undefined;
  #stream: Stream | undefined;
  #locals = 0;

  constructor(file: string, fileOf: Channel['fileOf'], { account = {}, archived }: Recognition, options: ReadOptions) {
    this.#file = file;
    this.#options = options;
    this.#account = account;
    this.#archived = archived;
    this.#fileOf = fileOf;
  }

  /** A new channel begins: what was known is of the one before. */
  *begin(): Iterable<Outcome> {
    yield* this.#flush();
    yield* this.#coverage();
    this.#seen = new Set();
  }

  *fault(chat: Chat, text: string, index: number): Iterable<Outcome> {
    yield* this.#flush();
    yield { kind: 'problem', message: text, place: this.#place(index), ...this.#named(chat) };
  }

  *take(chat: Chat, value: unknown, index: number): Iterable<Outcome> {
    const place = this.#place(index);
    const named = this.#named(chat);
    const read = message.safeParse(value);
    if (!read.success) {
      const [issue] = read.error.issues;
      yield* this.fault(
        chat,
        `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not a message'}`,
        index,
      );
      return;
    }
    const raw = read.data;
    if (raw.type !== 'message') {
      yield* this.#flush();
      const reason = raw.type === 'service' ? 'platform-notice' : 'not-exported';
      yield { kind: 'skipped', reason, place, ...named };
      return;
    }
    this.#unknown.see('message', raw, knownFields);
    if (raw.date_unixtime === undefined) this.#locals += 1;
    const handle = named?.stream === undefined ? this.#handle() : this.#options.named?.(named.stream)?.handle;
    const item = mapMessage(raw, { chat, handle, fileOf: this.#fileOf });
    if ('problem' in item) yield* this.fault(chat, item.problem, index);
    else if (item.text.length === 0 && item.media.length === 0 && !item.share && !item.poll) {
      yield* this.#flush();
      yield { kind: 'skipped', reason: 'empty', place, ...named };
    } else if (this.#seen.has(item.id)) yield { kind: 'joined', place, ...named };
    else {
      this.#seen.add(item.id);
      yield* this.#keep(item, place, named?.stream);
    }
  }

  *#keep(item: ArchivedItem, place: string, stream: Stream | undefined): Iterable<Outcome> {
    const album = this.#album;
    if (album !== undefined && isNextOf(album.item, item)) {
      album.item = joined(album.item, item);
      yield { kind: 'joined', place, ...(stream && { stream }) };
      return;
    }
    yield* this.#flush();
    this.#album = { item, place, stream };
    const day = dayInDenmark(item.at);
    const [first = day, , last = day] = [this.#days?.first ?? day, day, this.#days?.last ?? day].sort();
    this.#days = { first, last };
  }

  *#flush(): Iterable<Outcome> {
    const album = this.#album;
    this.#album = undefined;
    if (album)
      yield { kind: 'mapped', item: album.item, place: album.place, ...(album.stream && { stream: album.stream }) };
  }

  /** An export is of all that the channel holds, from its first post to the day of the export. */
  *#coverage(): Iterable<Outcome> {
    const days = this.#days;
    this.#days = undefined;
    if (days === undefined) return;
    const to = this.#archived !== undefined && this.#archived > days.last ? this.#archived : days.last;
    yield {
      kind: 'coverage',
      coverage: [{ from: days.first, to, state: 'captured' }],
      inbound: false,
      ...(this.#stream && { stream: this.#stream }),
    };
  }

  *end(): Iterable<Outcome> {
    yield* this.#flush();
    yield* this.#coverage();
    yield* this.#unknown.notices();
    if (this.#locals > 0)
      yield {
        kind: 'notice',
        message: `${this.#locals} messages have only a time of the machine that exported them: it was taken for a Danish clock`,
      };
  }

  #place = (index: number): string => `${this.#file}#${index}`;
  #handle = (): string | undefined => this.#options.account ?? this.#account.handle;

  #named({ id, name }: Chat): { stream: Stream } | undefined {
    if (this.#options.named === undefined) return undefined;
    const known = this.#stream;
    const stream: Stream =
      known !== undefined && known.account.id === id && known.account.name === name
        ? known
        : { channel: 'telegram', account: { id, name } };
    this.#stream = stream;
    return { stream };
  }
}
