import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/**
 * What only the holder of the key can make: ids of citizens' items and marks of citizens that a later pull knows again.
 * Without the key neither leads back to anybody, however few ids or handles there are to try.
 */
export interface Keyed {
  /** Which key it is: eight digits that say nothing of it. */
  readonly mark: string;
  /** Public id of a citizen's item: the same at every pull. `id`: its id on the platform. */
  item(channel: string, id: string): string;
  /** Who somebody is, as 22 signs: the same in every thread, and so never written as it is. */
  person(channel: string, known: string): string;
  /** `person` as it may be written in the thread that `root` starts: different in every thread. */
  seal(root: string, person: string): string;
  /** The way back from `seal`, for the holder of the key. */
  open(root: string, sealed: string): string;
}

/** `secret`: 32 bytes by chance. Each use has a key of its own, made of it. */
export function keyedBy(secret: Uint8Array): Keyed {
  const make = (use: string, ...words: string[]): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify([use, ...words]))
      .digest();
  // One block each, of 16 bytes that look like chance, under a key that no other thread has: no mode of chaining is needed.
  const cipherOf = (root: string): Buffer => make('thread', root);
  return {
    mark: make('mark').toString('hex').slice(0, 8),
    item: (channel, id) => `${channel}-${citizenItem}-${make('item', id).toString('hex').slice(0, keyedDigits)}`,
    person: (channel, known) => make('person', channel, known).subarray(0, 16).toString('base64url'),
    seal(root, person) {
      const cipher = createCipheriv('aes-256-ecb', cipherOf(root), null).setAutoPadding(false);
      return Buffer.concat([cipher.update(person, 'base64url'), cipher.final()]).toString('base64url');
    },
    open(root, sealed) {
      const decipher = createDecipheriv('aes-256-ecb', cipherOf(root), null).setAutoPadding(false);
      return Buffer.concat([decipher.update(sealed, 'base64url'), decipher.final()]).toString('base64url');
    },
  };
}

/** What stands in the id of a citizen's item where others have their id on the platform. */
export const citizenItem = 'borger';
const keyedDigits = 24;

/** True for an id that was made with a key. */
export const isKeyedId = (id: string): boolean => /-borger-[0-9a-f]{24}$/.test(id);
/** True for the id of a citizen's item, made with a key or without. */
export const isCitizensId = (id: string): boolean => /-borger-[0-9a-f]{16,24}(?:-\d+)?$/.test(id);
