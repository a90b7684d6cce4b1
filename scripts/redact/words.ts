import { redactionWords } from '#lib/i18n/redaction.ts';
import type { RedactionKind, Span, Text } from '#lib/model/span.ts';
import { normaliseText } from '#lib/month-file/normalise.ts';
import type { Person, RawSpan } from '../pull/adapter.ts';
import type { Citizens } from './citizens.ts';
import type { Match } from './detectors/view.ts';
import { findPrivate } from './find-private.ts';
import { handlesIn } from './handles.ts';
import { NameFinder } from './names.ts';
import { profileOf } from './profile-links.ts';
import type { Registry } from './redact.ts';

/** The words of one thread: what is private in them becomes a letter or says what stood there. Counts what it replaces. */
export class Words {
  readonly counts = new Map<RedactionKind | 'citizen', number>();
  readonly #channel: string;
  readonly #registry: Registry;
  readonly #citizens: Citizens;
  #names: NameFinder | undefined;

  constructor(channel: string, registry: Registry, citizens: Citizens) {
    this.#channel = channel;
    this.#registry = registry;
    this.#citizens = citizens;
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
      }
    }
  }

  /** `addressee`: the letter of whom the words are spoken to, when that is one citizen. */
  text(raw: readonly RawSpan[], addressee: string | undefined): Text {
    return normaliseText(
      raw.flatMap((span, index): Span[] => {
        if (typeof span === 'string') return this.#string(span, addressee);
        if ('mention' in span) return this.#mention(span.mention, span.text);
        return this.#link(span.url, span.text, raw[index - 1]);
      }),
    );
  }

  /**
   * Words that stand in an attribute: replaced by words, for an attribute holds no spans. Nor does it hold letters, which
   * may change when another pull brings more of the thread.
   */
  attribute(value: string, addressee: string | undefined): string {
    return this.#string(value, addressee)
      .map((span) => {
        if (typeof span === 'string') return span;
        if ('url' in span) return span.text;
        return `[${redactionWords['citizen' in span ? 'name' : span.redacted].da}]`;
      })
      .join('');
  }

  #count(kind: RedactionKind | 'citizen'): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
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

  #mention(person: Person, shown: string): Span[] {
    const letter = this.#isKept(person) ? undefined : this.#citizens.letter(person);
    if (letter === undefined) return [shown];
    this.#count('citizen');
    return [{ citizen: letter }];
  }

  /** Whose profile an address leads to, when that is nobody who keeps their name. */
  #behind(url: string): Person | undefined {
    const profile = profileOf(url);
    if (profile === undefined) return undefined;
    const person = { handle: profile.handle };
    return this.#isKept(person, profile.channel) ? undefined : person;
  }

  /** `head`: what stands before it, which may say that it leads to somebody's home. */
  #link(url: string, shown: string, head: RawSpan | undefined): Span[] {
    const person = this.#behind(url);
    if (person) {
      const letter = this.#citizens.letter(person);
      this.#count('citizen');
      return letter === undefined ? [{ redacted: 'name' }] : [{ citizen: letter }];
    }
    const [found] = [
      ...findPrivate(url.replace(/^(?:mailto|tel):/, ''), this.#registry),
      ...findPrivate(shown, this.#registry),
      ...this.#homeAt(url, typeof head === 'string' ? head.slice(-60) : ''),
    ];
    if (found === undefined) return [{ url, text: shown }];
    this.#count(found.kind);
    return [{ redacted: found.kind }];
  }

  #homeAt(url: string, head: string): Match[] {
    return findPrivate(`${head}${url}`, this.#registry).filter(
      ({ kind, end }) => kind === 'address' && end > head.length,
    );
  }

  /** Words: names first, for they are whole, then what detectors find, then bare handles and addresses of profiles. */
  #string(value: string, addressee: string | undefined): Span[] {
    this.#names ??= new NameFinder(this.#citizens.people());
    const names = this.#names.find(value, addressee);
    const handles = this.#handles(value);
    const found = findPrivate(value, this.#registry);
    if (names.length + handles.length + found.length === 0) return [value];
    const matches = [
      ...found.map(({ start, end, kind }) => ({ start, end, span: { redacted: kind } as const })),
      ...[...handles, ...names].map(({ start, end, letter }) => ({ start, end, span: { citizen: letter } as const })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: Span[] = [];
    let at = 0;
    for (const match of matches) {
      if (match.start < at) continue;
      spans.push(value.slice(at, match.start), match.span);
      this.#count('redacted' in match.span ? match.span.redacted : 'citizen');
      at = match.end;
    }
    return [...spans, value.slice(at)];
  }

  #handles(text: string): { start: number; end: number; letter: string }[] {
    return handlesIn(text, this.#channel).flatMap(({ start, end, channel, handle }) => {
      const person = { handle };
      const letter = this.#isKept(person, channel) ? undefined : this.#citizens.letter(person);
      return letter === undefined ? [] : [{ start, end, letter }];
    });
  }
}
