import type { Party, Post, Reply, Share, Version } from '#lib/model/post.ts';
import { byTime } from '#lib/month-file/write.ts';
import type { ArchivedItem, ArchivedMedia, Person } from '../pull/adapter.ts';
import { Citizens } from './citizens.ts';
import { derivedId, numbered } from './derived-id.ts';
import { lettersByAppearance, type Wording, withLetters, wordingKey } from './letters.ts';
import { namesSaid, type Speech } from './names.ts';
import type { MediaNames, RawThread, RedactedThread, Registry } from './redact.ts';
import { Words } from './words.ts';

/**
 * A thread as it may be published. Names, handles and profile links of everyone who is not listed become letters, what
 * is private in the words is replaced, and ids of citizens' items are others than the platform's, for an id leads to its
 * author.
 */
export const redactThread = (thread: RawThread, registry: Registry, media: MediaNames = noMedia): RedactedThread =>
  new Redaction(thread, registry, media).run();

const noMedia: MediaNames = () => undefined;

class Redaction {
  readonly #thread: RawThread;
  readonly #registry: Registry;
  readonly #media: MediaNames;
  readonly #citizens = new Citizens();
  readonly #words: Words;
  /** Id on the platform -> public id, of the items of the thread that are done; earlier versions lead to what they became. */
  readonly #ids: ReadonlyMap<string, string>;
  /** Ids made of the record that are taken, and by how many. */
  #taken: Map<string, number> | undefined;

  constructor(thread: RawThread, registry: Registry, media: MediaNames) {
    this.#thread = thread;
    this.#registry = registry;
    this.#media = media;
    this.#words = new Words(thread.channel, registry, this.#citizens);
    this.#ids = idsOf(thread);
  }

  run(): RedactedThread {
    const { root, replies, versions } = this.#thread;
    const items = replies.length === 0 ? [root] : [root, ...replies.toSorted(byTime)];
    // Everyone is met before any words are read: a name may stand in an earlier item than the handle it belongs to.
    for (const item of items) this.#meet(item);
    for (const earlier of versions.values()) for (const version of earlier) this.#meet(version);
    for (const item of items) this.#hear(item);
    const redacted = items.map((item) => this.#item(item));
    const [first, ...rest] = this.#linked(redacted);
    if (first === undefined) throw new Error('a thread without a root');
    const { inReplyTo, ...start } = first;
    const post: Post = {
      ...start,
      ...(inReplyTo !== undefined && { inReplyTo }),
      replies: rest.map((reply) => underRoot(reply, first.id)),
    };
    if (this.#citizens.size === 0) return { post, counts: this.#words.counts, names: [] };
    const letters = lettersByAppearance(post, (given) => this.#citizens.final(given));
    const rename = (given: string): string => letters.get(this.#citizens.final(given)) ?? given;
    const final = <T extends Post | Reply>(item: T): T => withLetters(item, rename);
    const people = this.#people(letters);
    return {
      post: { ...final(post), ...(people.length > 0 && { people }), replies: post.replies.map(final) },
      counts: this.#words.counts,
      names: this.#citizens
        .people()
        .flatMap(([, { name = '', handle = '' }]) => [name, handle].filter(Boolean).map((one) => one.toLowerCase())),
    };
  }

  #meet(item: ArchivedItem): void {
    const { author, parent, share } = item;
    for (const who of [author, parent?.author, share?.author]) this.#party(who);
    this.#words.meet(item.text);
    this.#words.meet(share?.text ?? []);
    for (const words of [item.title, item.warning, ...item.media.flatMap(({ alt, caption }) => [alt, caption])])
      if (words !== undefined) this.#words.meet([words]);
    for (const { text } of item.poll?.options ?? []) this.#words.meet([text]);
  }

  /** What the words call people: "Hej Karen Holm" in one answer is the name that others in the thread may say. */
  #hear(item: ArchivedItem): void {
    const by = this.#party(item.author);
    const to = this.#party(item.parent?.author);
    const speech = { by: isCitizen(by) ? by : undefined, to: by === 'authority' && isCitizen(to) ? to : undefined };
    if (speech.by === undefined && speech.to === undefined) return;
    const words = item.text.map((span) => (typeof span === 'string' ? span : '\0')).join('');
    for (const { letter, name } of namesSaid(words, speech)) this.#citizens.call(letter, name);
  }

  /** "authority", "listed:…", a letter, or undefined where nothing is known. */
  #party(who: 'self' | Person | undefined): Party | undefined {
    if (who === undefined) return undefined;
    if (who === 'self') return 'authority';
    const listed = this.#registry.listed(this.#thread.channel, who);
    return listed === undefined ? this.#citizens.letter(who) : `listed:${listed}`;
  }

  #item(item: ArchivedItem): Reply {
    const by = this.#party(item.author) ?? this.#citizens.unknown(`author of ${item.id}`);
    const parentBy = this.#party(item.parent?.author);
    const speech: Speech = isCitizen(by)
      ? { by }
      : { to: by === 'authority' ? this.#spokenTo(item, parentBy) : undefined };
    const words = (value: string): string => this.#words.attribute(value, speech);
    const share = this.#share(item, speech);
    const text = this.#words.text(item.text, speech);
    const title = item.title === undefined ? undefined : words(item.title);
    // Pictures of somebody who is not listed show people and homes: they stay in the archive, as their names do.
    const isOwn = !isCitizen(by) && (share?.kind !== 'repost' || (share.by !== undefined && !isCitizen(share.by)));
    // The address of a repost leads straight on to what was passed on, and that of an answer may begin with whom it is to.
    const url =
      isOwn && item.url !== undefined && !this.#words.leadsToSomebody(item.url, item.id) ? item.url : undefined;
    return {
      id: item.id,
      at: item.at,
      by,
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(item.lang !== undefined && { lang: item.lang }),
      ...(item.warning !== undefined && { warning: words(item.warning) }),
      ...(item.visibility !== undefined && { visibility: item.visibility }),
      ...(item.likes !== undefined && { likes: item.likes }),
      ...(item.shares !== undefined && { shares: item.shares }),
      ...this.#answered(item, parentBy),
      ...(item.editedAt !== undefined && { editedAt: item.editedAt }),
      ...(item.cut !== undefined && { cut: item.cut }),
      text,
      media: item.media.map((medium) => this.#medium(medium, words, isOwn)),
      ...(share && { share }),
      ...(item.poll && {
        poll: { ...item.poll, options: item.poll.options.map((option) => ({ ...option, text: words(option.text) })) },
      }),
      versions: this.#versions(item, { title, text }, by, speech),
    };
  }

  /** Earlier wordings. One that differs in nothing but whom it names is none: no later pull could tell the two apart. */
  #versions(item: ArchivedItem, current: Wording, by: Party, speech: Speech): Version[] {
    const earlier = this.#thread.versions.get(item.id);
    if (earlier === undefined) return [];
    const known = new Set([wordingKey(current)]);
    return earlier.flatMap((version): Version[] => {
      const text = this.#words.text(version.text, speech);
      const title = version.title === undefined ? undefined : this.#words.attribute(version.title, speech);
      const key = wordingKey({ title, text });
      if (known.has(key)) return [];
      known.add(key);
      // A second copy of the item itself has no id of its own; that of a citizen's version leads to its author.
      const named = version.id !== item.id && !isCitizen(by);
      return [
        {
          at: version.editedAt ?? version.at,
          ...(named && { id: version.id }),
          ...(title !== undefined && { title }),
          text,
        },
      ];
    });
  }

  /** Whom the authority speaks to; where the archive says only that it is an answer, somebody whom no other item knows. */
  #spokenTo(item: ArchivedItem, parentBy: Party | undefined): string | undefined {
    if (parentBy === undefined && item.parent !== undefined && item.parent.id === undefined)
      return this.#citizens.unknown(`addressee of ${item.id}`);
    return isCitizen(parentBy) ? parentBy : undefined;
  }

  /** Names of files inside the archive may name people: they go no further. */
  #medium(
    { alt, caption, file, posterFile, ...medium }: ArchivedMedia,
    words: (value: string) => string,
    isShown: boolean,
  ): Reply['media'][0] {
    const [src, poster] = [file, posterFile].map((name) =>
      name === undefined || !isShown ? undefined : this.#media(name),
    );
    return {
      ...medium,
      ...(alt !== undefined && { alt: words(alt) }),
      ...(caption !== undefined && { caption: words(caption) }),
      ...(src && { width: src.width, height: src.height, src: src.name }),
      ...(poster && { width: poster.width, height: poster.height, poster: poster.name }),
    };
  }

  /** What it answers, still by its id on the platform where that is an item of the thread. */
  #answered({ parent }: ArchivedItem, by: Party | undefined): Pick<Reply, 'inReplyTo' | 'inReplyToAt' | 'answers'> {
    if (parent === undefined) return {};
    const inThread = parent.id === undefined ? undefined : this.#ids.get(parent.id);
    if (inThread !== undefined) return { inReplyTo: inThread };
    const at = parent.at === undefined ? {} : { inReplyToAt: parent.at };
    if (by !== undefined && !isCitizen(by) && parent.id !== undefined) return { inReplyTo: parent.id, ...at };
    const { keyed } = this.#registry;
    const answers = keyed && parent.id !== undefined ? keyed.item(this.#thread.channel, parent.id) : undefined;
    const said = by !== undefined && isCitizen(by) ? by : 'unknown';
    return { inReplyTo: said, ...at, ...(answers !== undefined && { answers }) };
  }

  /** Public ids in place of those of the platform. */
  #linked(redacted: readonly Reply[]): readonly Reply[] {
    const [only] = redacted;
    if (redacted.length === 1 && only !== undefined && !isCitizen(only.by)) return redacted;
    const public_ = new Map<string, string>();
    const citizens = new Set(redacted.flatMap(({ id, by }) => (isCitizen(by) ? id : [])));
    for (const reply of redacted) public_.set(reply.id, this.#id(reply, citizens));
    return redacted.map((reply) => ({
      ...reply,
      id: public_.get(reply.id) ?? reply.id,
      ...(reply.inReplyTo !== undefined && { inReplyTo: public_.get(reply.inReplyTo) ?? reply.inReplyTo }),
    }));
  }

  /** `citizens`: ids on the platform of the citizens' items of the thread. */
  #id(item: Reply, citizens: ReadonlySet<string>): string {
    if (!isCitizen(item.by)) return item.id;
    const { channel } = this.#thread;
    if (this.#registry.keyed) return this.#registry.keyed.item(channel, item.id);
    const { at, text, inReplyTo = '' } = item;
    const id = derivedId(channel, citizens.has(inReplyTo) ? { at, text } : item);
    this.#taken ??= new Map();
    const ordinal = this.#taken.get(id) ?? 0;
    this.#taken.set(id, ordinal + 1);
    return numbered(id, ordinal);
  }

  #share({ share }: ArchivedItem, speech: Speech): Share | undefined {
    if (share === undefined) return undefined;
    const by = this.#party(share.author);
    const named = by !== undefined && !isCitizen(by);
    return {
      kind: share.kind,
      ...(by !== undefined && { by }),
      ...(named && share.id !== undefined && { id: share.id }),
      ...(named && share.url !== undefined && { url: share.url }),
      ...(share.at !== undefined && { at: share.at }),
      ...(share.cut !== undefined && { cut: share.cut }),
      text: this.#words.text(share.text, isCitizen(by) ? { ...speech, by } : speech),
    };
  }

  /** With a key: who is behind the final letters, as the key knows them. They are sealed for the thread when written. */
  #people(letters: ReadonlyMap<string, string>): string[] {
    const { keyed } = this.#registry;
    if (keyed === undefined) return [];
    const people: string[] = [];
    for (const [given, known] of this.#citizens.knownBy()) {
      const final = letters.get(given);
      if (final !== undefined) people.push(`${final}:${keyed.person(this.#thread.channel, known)}`);
    }
    return people.sort();
  }
}

const ownIds: ReadonlyMap<string, string> = new Map();

/** Versions first: what an item is called now has the last word. */
function idsOf({ root, replies, versions }: RawThread): ReadonlyMap<string, string> {
  if (replies.length === 0 && versions.size === 0 && root.parent?.id !== root.id) return ownIds;
  const ids = new Map<string, string>();
  for (const [id, earlier] of versions) for (const version of earlier) ids.set(version.id, id);
  for (const { id } of [root, ...replies]) ids.set(id, id);
  return ids;
}

const isCitizen = (by: Party | undefined): by is string => by?.startsWith('borger-') ?? false;

function underRoot(reply: Reply, root: string): Reply {
  if (reply.inReplyTo !== root) return reply;
  const { inReplyTo: _, ...rest } = reply;
  return rest;
}
