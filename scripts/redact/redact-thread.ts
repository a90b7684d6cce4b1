import { createHash } from 'node:crypto';
import { citizenName, redactionWords } from '#lib/i18n/redaction.ts';
import type { Party, Post, Reply, Share } from '#lib/model/post.ts';
import type { RedactionKind, Span, Text } from '#lib/model/span.ts';
import { normaliseText } from '#lib/month-file/normalise.ts';
import { byTime } from '#lib/month-file/write.ts';
import type { ArchivedItem, Person, RawSpan } from '../pull/adapter.ts';
import { Citizens } from './citizens.ts';
import { findPrivate } from './find-private.ts';
import { lettersByAppearance, withLetters } from './letters.ts';
import { nameMatches } from './names.ts';
import { profileOf } from './profile-links.ts';
import type { RawThread, Redact, RedactedThread, Registry } from './redact.ts';

/**
 * A thread as it may be published. Names, handles and profile links of everyone who is not listed become letters, what
 * is private in the words is replaced, and ids of citizens' items are hashed, for an id leads to its author.
 */
export const redactThread: Redact = (thread, registry) => new Redaction(thread, registry).run();

/** Something that stands for a letter inside an attribute until the letters are final; private-use signs, taken out of all input. */
const held = (letter: string): string => `\uE0F0${letter}\uE0F1`;
const heldLetters = /\uE0F0(borger-[a-z]+)\uE0F1/g;

class Redaction {
  readonly #thread: RawThread;
  readonly #registry: Registry;
  readonly #citizens = new Citizens();
  readonly #counts = new Map<RedactionKind | 'citizen', number>();
  #addressee: string | undefined;

  constructor(thread: RawThread, registry: Registry) {
    this.#thread = thread;
    this.#registry = registry;
  }

  run(): RedactedThread {
    const { root, replies } = this.#thread;
    const items = [root, ...replies.toSorted(byTime)];
    // Everyone is met before any words are read: a name may stand in an earlier item than the handle it belongs to.
    for (const item of items) this.#meet(item);
    const [first, ...rest] = items.map((item) => this.#item(item));
    if (first === undefined) throw new Error('a thread without a root');
    const { inReplyTo, ...start } = first;
    const post: Post = {
      ...start,
      ...(inReplyTo !== undefined && { inReplyTo }),
      replies: rest.map((reply) => this.#underRoot(reply, first.id)),
    };
    const letters = lettersByAppearance(post);
    const rename = (given: string): string => letters.get(given) ?? given;
    const final = <T extends Post | Reply>(item: T): T => this.#release(withLetters(item, rename), rename);
    return { post: { ...final(post), replies: post.replies.map(final) }, counts: this.#counts };
  }

  #underRoot(reply: Reply, root: string): Reply {
    if (reply.inReplyTo !== root) return reply;
    const { inReplyTo: _, ...rest } = reply;
    return rest;
  }

  #meet(item: ArchivedItem): void {
    const { author, parent, share } = item;
    for (const who of [author, parent?.author, share?.author]) this.#party(who);
    for (const span of [...item.text, ...(share?.text ?? [])])
      if (typeof span === 'object' && 'mention' in span) this.#party(span.mention);
  }

  /** "authority", "listed:…", a letter, or undefined where nothing is known. */
  #party(who: 'self' | Person | undefined): Party | undefined {
    if (who === undefined) return undefined;
    if (who === 'self') return 'authority';
    const listed = this.#registry.listed(this.#thread.channel, who);
    return listed === undefined ? this.#citizens.letter(who) : `listed:${listed}`;
  }

  #id(item: ArchivedItem): string {
    const by = this.#party(item.author);
    if (by !== undefined && !by.startsWith('borger-')) return item.id;
    // Not the platform's id: that leads to the profile. One way, and different in every thread.
    const hash = createHash('sha256').update(`${this.#thread.root.id}\0${item.id}`).digest('hex').slice(0, 16);
    return `${this.#thread.channel}-${hash}`;
  }

  #item(item: ArchivedItem): Reply {
    const by = this.#party(item.author) ?? 'borger-a';
    const parentBy = this.#party(item.parent?.author);
    this.#addressee = by === 'authority' ? this.#spokenTo(item, parentBy) : undefined;
    const named = by === 'authority' || by.startsWith('listed:');
    const versions = this.#thread.versions.get(item.id) ?? [];
    const share = this.#share(item);
    return {
      id: this.#id(item),
      at: item.at,
      by,
      // The address of a repost leads straight on to what was passed on, and so to whoever wrote it.
      ...(named &&
        item.url !== undefined &&
        !(share?.kind === 'repost' && share.by?.startsWith('borger-')) && { url: item.url }),
      ...(item.title !== undefined && { title: this.#words(item.title) }),
      ...(item.lang !== undefined && { lang: item.lang }),
      ...(item.warning !== undefined && { warning: this.#words(item.warning) }),
      ...(item.visibility !== undefined && { visibility: item.visibility }),
      ...(item.likes !== undefined && { likes: item.likes }),
      ...(item.shares !== undefined && { shares: item.shares }),
      ...this.#answered(item, parentBy),
      ...(item.editedAt !== undefined && { editedAt: item.editedAt }),
      ...(item.cut !== undefined && { cut: item.cut }),
      text: this.#text(item.text),
      // Names of files inside the archive may name people: they go no further.
      media: item.media.map(({ alt, caption, file: _, posterFile: __, ...media }) => ({
        ...media,
        ...(alt !== undefined && { alt: this.#words(alt) }),
        ...(caption !== undefined && { caption: this.#words(caption) }),
      })),
      ...(share && { share }),
      ...(item.poll && {
        poll: {
          ...item.poll,
          options: item.poll.options.map((option) => ({ ...option, text: this.#words(option.text) })),
        },
      }),
      versions: versions.map((version) => ({ id: version.id, at: version.at, text: this.#text(version.text) })),
    };
  }

  #answered(item: ArchivedItem, parentBy: Party | undefined): Pick<Reply, 'inReplyTo' | 'inReplyToAt'> {
    const { parent } = item;
    if (parent === undefined) return {};
    const at = parent.at === undefined ? {} : { inReplyToAt: parent.at };
    const inThread = [this.#thread.root, ...this.#thread.replies].find((other) => other.id === parent.id);
    if (inThread) return { inReplyTo: this.#id(inThread) };
    if (parentBy?.startsWith('borger-')) return { inReplyTo: parentBy, ...at };
    if (parentBy !== undefined && parent.id !== undefined) return { inReplyTo: parent.id, ...at };
    return { inReplyTo: 'unknown', ...at };
  }

  /** Whom the authority speaks to; where the archive says only that it is an answer, somebody whom no other item knows. */
  #spokenTo(item: ArchivedItem, parentBy: Party | undefined): string | undefined {
    if (parentBy === undefined && item.parent !== undefined && item.parent.id === undefined)
      return this.#citizens.letter({ id: `unknown of ${item.id}` });
    return parentBy?.startsWith('borger-') ? parentBy : undefined;
  }

  #share(item: ArchivedItem): Share | undefined {
    const { share } = item;
    if (share === undefined) return undefined;
    const by = this.#party(share.author);
    const named = by === 'authority' || by?.startsWith('listed:');
    return {
      kind: share.kind,
      ...(by !== undefined && { by }),
      ...(named && share.id !== undefined && { id: share.id }),
      ...(named && share.url !== undefined && { url: share.url }),
      ...(share.at !== undefined && { at: share.at }),
      ...(share.cut !== undefined && { cut: share.cut }),
      text: this.#text(share.text),
    };
  }

  #count(kind: RedactionKind | 'citizen'): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  #text(raw: readonly RawSpan[]): Text {
    const spans = raw.flatMap((span): Span[] => {
      if (typeof span === 'string') return this.#string(span);
      if ('mention' in span) return this.#mention(span.mention, span.text);
      return this.#link(span.url, span.text);
    });
    return normaliseText(spans);
  }

  #mention(person: Person, shown: string): Span[] {
    const by = this.#party(person);
    if (by === undefined || by.startsWith('listed:') || this.#isSelf(person)) return [shown];
    this.#count('citizen');
    return [{ citizen: by }];
  }

  #isSelf({ handle, id }: Person): boolean {
    const { self } = this.#registry;
    return (
      (handle !== undefined && handle.toLowerCase() === self?.handle?.toLowerCase()) ||
      (id !== undefined && id === self?.id)
    );
  }

  #link(url: string, shown: string): Span[] {
    const profile = profileOf(url);
    if (profile) {
      const person = { handle: profile.handle };
      const own = profile.channel === this.#thread.channel && this.#isSelf(person);
      if (!own && this.#registry.listed(profile.channel, person) === undefined) {
        const letter = this.#citizens.letter(person);
        this.#count('citizen');
        return letter === undefined ? [{ redacted: 'name' }] : [{ citizen: letter }];
      }
    }
    const [found] = [
      ...findPrivate(url.replace(/^(?:mailto|tel):/, ''), this.#registry),
      ...findPrivate(shown, this.#registry),
    ];
    if (found === undefined) return [{ url, text: shown }];
    this.#count(found.kind);
    return [{ redacted: found.kind }];
  }

  /** Words: names first, for they are whole, then what detectors find, then bare handles and addresses of profiles. */
  #string(value: string): Span[] {
    const clean = value.replaceAll(/[\uE0F0\uE0F1]/g, '\uFFFD');
    const names = nameMatches(clean, this.#citizens.people(), this.#addressee).map((match) => ({
      ...match,
      span: { citizen: match.letter } as const,
    }));
    const handles = this.#handles(clean);
    const found = findPrivate(clean, this.#registry).map((match) => ({
      ...match,
      span: { redacted: match.kind } as const,
    }));
    const spans: Span[] = [];
    let at = 0;
    for (const match of [...found, ...handles, ...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (match.start < at) continue;
      spans.push(clean.slice(at, match.start), match.span);
      this.#count('redacted' in match.span ? match.span.redacted : 'citizen');
      at = match.end;
    }
    return [...spans, clean.slice(at)];
  }

  #handles(text: string): { start: number; end: number; span: { citizen: string } }[] {
    const found = [];
    for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
      const profile = profileOf(match[0]);
      const person = { handle: profile?.handle };
      if (profile === undefined || this.#isSelf(person) || this.#registry.listed(profile.channel, person) !== undefined)
        continue;
      const letter = this.#citizens.letter(person);
      if (letter) found.push({ start: match.index, end: match.index + match[0].length, span: { citizen: letter } });
    }
    for (const match of text.matchAll(bareHandle)) {
      const person = { handle: match[1] };
      if (this.#isSelf(person) || this.#registry.listed(this.#thread.channel, person) !== undefined) continue;
      const letter = this.#citizens.letter(person);
      if (letter) found.push({ start: match.index, end: match.index + match[0].length, span: { citizen: letter } });
    }
    return found;
  }

  /** Words that stand in an attribute: replaced by words, for an attribute holds no spans. */
  #words(value: string): string {
    return this.#string(value)
      .map((span) => {
        if (typeof span === 'string') return span;
        if ('redacted' in span) return `[${redactionWords[span.redacted].da}]`;
        return 'citizen' in span ? held(span.citizen) : span.text;
      })
      .join('');
  }

  /** Puts the final names where attributes hold letters. */
  #release<T extends Post | Reply>(item: T, rename: (given: string) => string): T {
    const release = (value: string): string =>
      value.replaceAll(heldLetters, (_, letter: string) => citizenName(rename(letter), 'da'));
    return {
      ...item,
      ...(item.title !== undefined && { title: release(item.title) }),
      ...(item.warning !== undefined && { warning: release(item.warning) }),
      media: item.media.map((media) => ({
        ...media,
        ...(media.alt !== undefined && { alt: release(media.alt) }),
        ...(media.caption !== undefined && { caption: release(media.caption) }),
      })),
      ...(item.poll && {
        poll: { ...item.poll, options: item.poll.options.map((option) => ({ ...option, text: release(option.text) })) },
      }),
    };
  }
}

/** A name with an @ before it, also one with dots in it or a server behind it. E-mail addresses have something before the @. */
export const bareHandle =
  /(?<![\p{L}\p{N}_@＠./+-])[@＠]([A-Za-z0-9_]{1,30}(?:[.-][A-Za-z0-9_]{1,30}){0,8}(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?)(?![\p{L}\p{N}_@])/gu;
