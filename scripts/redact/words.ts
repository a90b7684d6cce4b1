import { decoded } from '#lib/accounts/read-address.ts';
import { redactionWords } from '#lib/i18n/redaction.ts';
import type { LinkSpan, RedactionKind, Span, Text } from '#lib/model/span.ts';
import { normaliseText } from '#lib/month-file/normalise.ts';
import type { Person, RawSpan } from '../pull/adapter.ts';
import type { Citizens } from './citizens.ts';
import { homesOf, tellsOfHome } from './detectors/address.ts';
import type { Match } from './detectors/view.ts';
import { findPrivate } from './find-private.ts';
import { handlesIn } from './handles.ts';
import { NameFinder, type Speech } from './names.ts';
import { isAddress, profilesOf } from './profile-links.ts';
import type { Registry } from './redact.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words in a row. `kept`: where in them the archive itself mentions somebody who keeps their name. */
interface Joined {
  readonly words: string;
  readonly kept: readonly Stretch[];
}

interface CitizenSpan {
  readonly citizen: string;
}

/** Addresses of items without their numbers: whether nothing private stands in them. */
const plainFrames = new WeakMap<Registry, Map<string, boolean>>();
const mostFrames = 256;

const nothing: ReadonlyMap<RedactionKind | 'citizen', number> = new Map();
const none: readonly never[] = [];

/** What has blanks in it is no handle, whatever the archive says; nor is another handle than the one it is said to be. */
function isSpelled({ handle }: Person, shown: string): boolean {
  if (/\s/.test(shown)) return false;
  const written = shown.replace(/^[@＠]/, '').toLowerCase();
  const known = handle?.toLowerCase();
  return known === undefined || !/^[@＠]/.test(shown) || written === known || written === known.split('@')[0];
}

const wordsOf = (span: RawSpan | undefined): string => (typeof span === 'string' ? span : (span?.text ?? ''));
/** Signs beside a link that are looked at. */
const reach = 40;

const isIn = (kept: readonly Stretch[], { start, end }: Stretch): boolean =>
  kept.some((one) => start < one.end && one.start < end);

/** The words of one thread: what is private in them becomes a letter or says what stood there. Counts what it replaces. */
export class Words {
  #counts: Map<RedactionKind | 'citizen', number> | undefined;
  readonly #channel: string;
  readonly #registry: Registry;
  readonly #citizens: Citizens;
  #names: NameFinder | undefined;

  constructor(channel: string, registry: Registry, citizens: Citizens) {
    this.#channel = channel;
    this.#registry = registry;
    this.#citizens = citizens;
  }

  /** What was replaced, by kind. */
  get counts(): ReadonlyMap<RedactionKind | 'citizen', number> {
    return this.#counts ?? nothing;
  }

  /** Gives a letter to everyone whom a text names by a mention, a handle or the address of a profile. */
  meet(raw: readonly RawSpan[]): void {
    for (const span of raw) {
      if (typeof span === 'string') this.#handles(span);
      else if ('mention' in span) {
        if (!this.#isKept(span.mention)) this.#citizens.letter(span.mention);
      } else {
        const person = this.#behind(span.url);
        if (person) this.#citizens.letter(person);
        if (!isAddress(span.text)) this.#handles(span.text);
      }
    }
  }

  text(raw: readonly RawSpan[], speech?: Speech): Text {
    const joined = this.#joined(raw);
    return normaliseText(
      joined.flatMap((span, index): Span[] => {
        if ('words' in span) return this.#string(span.words, speech, span.kept);
        if ('citizen' in span) return [span];
        const before = joined[index - 1];
        return this.#link(span, before && 'words' in before ? before.words : '', speech);
      }),
    );
  }

  /**
   * Mentions of citizens as letters, and what is left as words beside those around it: an archive may be wrong about where
   * a mention stands, and a number that it cuts in two must be found all the same.
   */
  #joined(raw: readonly RawSpan[]): (Joined | LinkSpan | CitizenSpan)[] {
    const joined: (Joined | LinkSpan | CitizenSpan)[] = [];
    for (const [index, span] of raw.entries()) {
      const isMention = typeof span === 'object' && 'mention' in span;
      const isCut = typeof span === 'object' && 'url' in span && this.#isCut(raw, index, span.text);
      const one = isMention ? this.#mention(span.mention, span.text) : isCut ? span.text : span;
      if (typeof one !== 'string') {
        joined.push(one);
        continue;
      }
      const last = joined.at(-1);
      const before = last && 'words' in last ? last : { words: '', kept: none };
      const start = before.words.length;
      const kept =
        isMention && isSpelled(span.mention, one) ? [...before.kept, { start, end: start + one.length }] : before.kept;
      if (before === last) joined.pop();
      joined.push({ words: before.words + one, kept });
    }
    return joined;
  }

  /** True for a link that is a part of something private which stands around it: half a number is none to a detector. */
  #isCut(raw: readonly RawSpan[], index: number, shown: string): boolean {
    const [head, tail] = [wordsOf(raw[index - 1]).slice(-reach), wordsOf(raw[index + 1]).slice(0, reach)];
    if (!/[\p{Nd}@]\W{0,3}$/u.test(head) && !/^\W{0,3}[\p{Nd}@]/u.test(tail)) return false;
    const [from, to] = [head.length, head.length + shown.length];
    return findPrivate(head + shown + tail, this.#registry).some(
      ({ start, end }) => start < to && end > from && (start < from || end > to),
    );
  }

  /**
   * Words that stand in an attribute: replaced by words, for an attribute holds no spans. Nor does it hold letters, which
   * may change when another pull brings more of the thread.
   */
  attribute(value: string, speech?: Speech): string {
    return this.#string(value, speech)
      .map((span) => {
        if (typeof span === 'string') return span;
        if ('url' in span) return span.text;
        return `[${redactionWords['citizen' in span ? 'name' : span.redacted].da}]`;
      })
      .join('');
  }

  #count(kind: RedactionKind | 'citizen'): void {
    this.#counts ??= new Map();
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** True for the account itself and for accounts that keep their names. */
  #isKept(person: Person, channel = this.#channel): boolean {
    if (this.#registry.listed(channel, person) !== undefined) return true;
    const { self } = this.#registry;
    return (
      channel === this.#channel &&
      ((person.handle !== undefined && person.handle.toLowerCase() === self?.handle?.toLowerCase()) ||
        (person.id !== undefined && person.id === self?.id))
    );
  }

  #mention(person: Person, shown: string): string | CitizenSpan {
    const letter = this.#isKept(person) ? undefined : this.#citizens.letter(person);
    if (letter === undefined) return shown;
    this.#count('citizen');
    return { citizen: letter };
  }

  /** Whose profile an address leads to, when that is nobody who keeps their name. */
  #behind(url: string): Person | undefined {
    const profile = profilesOf(url).find(({ handle, channel }) => !this.#isKept({ handle }, channel));
    return profile && { handle: profile.handle };
  }

  /** True for the address of the item with this id that names somebody of the thread, or holds something private. */
  leadsToSomebody(url: string, id: string): boolean {
    const written = decoded(url);
    if (!this.#isPlain(url, id) && findPrivate(written, this.#registry).length > 0) return true;
    if (this.#citizens.size === 0) return false;
    const person = this.#behind(url);
    return (person !== undefined && this.#citizens.isMet(person)) || this.#finder.inAddress(written) !== undefined;
  }

  /**
   * True where the address holds nothing but the item's long number in a frame that holds nothing private: most
   * addresses of an account differ in that alone, and it is published as it is.
   */
  #isPlain(url: string, id: string): boolean {
    const number = /-(\d{12,})$/.exec(id)?.[1];
    if (number === undefined || !url.includes(number)) return false;
    const frame = url.replace(number, '');
    const known = plainFrames.get(this.#registry) ?? new Map<string, boolean>();
    plainFrames.set(this.#registry, known);
    const isPlain = known.get(frame) ?? findPrivate(decoded(frame), this.#registry).length === 0;
    if (known.size < mostFrames) known.set(frame, isPlain);
    return isPlain;
  }

  /** `head`: what stands before it, which may say that it leads to somebody's home. */
  #link({ url, text: shown }: LinkSpan, head: string, speech: Speech | undefined): Span[] {
    const person = this.#behind(url);
    if (person) {
      const letter = this.#citizens.letter(person);
      this.#count('citizen');
      return letter === undefined ? [{ redacted: 'name' }] : [{ citizen: letter }];
    }
    const [found] = [
      ...findPrivate(decoded(url).replace(/^(?:mailto|tel):/, ''), this.#registry),
      ...findPrivate(shown, this.#registry),
      ...this.#homeAt(url, head.slice(-60)),
    ];
    if (found !== undefined) {
      this.#count(found.kind);
      return [{ redacted: found.kind }];
    }
    const named = this.#finder.inAddress(decoded(url)) ?? this.#inShown(shown);
    if (named !== undefined) {
      this.#count('citizen');
      return [{ citizen: named }];
    }
    return [{ url, text: isAddress(shown) ? shown : this.attribute(shown, speech) }];
  }

  /** Who is named in an address as it is shown: without its beginning, and often without its end. */
  #inShown(shown: string): string | undefined {
    if (!isAddress(shown)) return undefined;
    const person = this.#behind(`https://${shown}`);
    return person ? this.#citizens.letter(person) : this.#finder.inAddress(shown);
  }

  #homeAt(url: string, head: string): Match[] {
    const said = `${head}${url}`;
    // An address on the web has no blanks, as a street with a floor and door has: it takes words to make it a home.
    if (!tellsOfHome(said)) return [];
    return findPrivate(said, this.#registry).filter(({ kind, end }) => kind === 'address' && end > head.length);
  }

  /** Words: names first, for they are whole, then what detectors find, then bare handles and addresses of profiles. */
  #string(value: string, speech?: Speech, kept: readonly Stretch[] = none): Span[] {
    const names = this.#finder.find(value, speech).filter((match) => !isIn(kept, match));
    const handles = this.#handles(value, kept);
    const found = [...findPrivate(value, this.#registry), ...(speech?.by === undefined ? [] : homesOf(value))];
    if (names.length + handles.length + found.length === 0) return [value];
    const matches = [
      ...found.map(({ start, end, kind }) => ({ start, end, span: { redacted: kind } as const })),
      ...[...handles, ...names].map(({ start, end, letter }) => ({ start, end, span: { citizen: letter } as const })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: Span[] = [];
    let at = 0;
    for (const match of matches) {
      if (match.end <= at) continue;
      // Of two that overlap the second still covers what the first leaves.
      spans.push(value.slice(at, Math.max(at, match.start)), match.span);
      this.#count('redacted' in match.span ? match.span.redacted : 'citizen');
      at = match.end;
    }
    return [...spans, value.slice(at)];
  }

  get #finder(): NameFinder {
    this.#names ??= new NameFinder(this.#citizens.people());
    return this.#names;
  }

  #handles(
    text: string,
    kept: readonly Stretch[] = none,
  ): readonly { readonly start: number; readonly end: number; readonly letter: string }[] {
    return handlesIn(text, this.#channel).flatMap(({ start, end, channel, handle }) => {
      if (isIn(kept, { start, end })) return [];
      const person = { handle };
      const letter = this.#isKept(person, channel) ? undefined : this.#citizens.letter(person);
      return letter === undefined ? [] : [{ start, end, letter }];
    });
  }
}
