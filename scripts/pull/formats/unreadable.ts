/** A document that cannot be read: what is wrong and what to do. */
export interface UnreadableDocument {
  readonly message: string;
  readonly hint: string;
}
