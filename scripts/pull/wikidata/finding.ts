/** What a pull finds in one authority: what it writes, and what a person should look at. */
export interface Finding {
  readonly kind: 'added' | 'changed' | 'differs' | 'vanished' | 'doubt';
  /** The field, e.g. "site" or "x @eksempelby: handle". */
  readonly field: string;
  readonly message: string;
}

/** A finding and whose it is: the slug of an authority, or an item of Wikidata that is of none. */
export interface RegistryFinding extends Finding {
  readonly of: string;
}
