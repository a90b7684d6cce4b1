/**
 * Fields of records that no table of an adapter names. Nothing of a record is left out in silence: a field is read,
 * ignored by name with a reason, or counted here and told.
 */
export class UnknownFields {
  readonly #found = new Map<string, number>();

  /** Counts what `value` has beyond `known`. `kind`: what the record is called, e.g. "media". */
  see(kind: string, value: object, known: ReadonlySet<string>): void {
    for (const field of Object.keys(value)) {
      if (known.has(field)) continue;
      // A name of a field says what a field is for; anything else is somebody's words.
      const named = /^[\w$:.@ -]{1,40}$/.test(field) ? field : '(unreadable)';
      this.count(`${kind}.${named}`);
    }
  }

  count(name: string): void {
    this.#found.set(name, (this.#found.get(name) ?? 0) + 1);
  }

  *notices(): Iterable<{ readonly kind: 'notice'; readonly message: string }> {
    for (const [name, count] of [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield {
        kind: 'notice',
        message: `"${name}" of ${count} records is not known and was left out: report it, so that it is handled or named`,
      };
  }
}

/** The fields that a schema and a table of ignored fields name together. */
export const namedFields = (shape: object, ignored: object): ReadonlySet<string> =>
  new Set([...Object.keys(shape), ...Object.keys(ignored)]);
