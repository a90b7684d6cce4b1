import { z } from 'zod';

const records = z.array(z.unknown());
const page = z.union([
  z
    .looseObject({ ancestors: records, descendants: records })
    .transform(({ ancestors, descendants }) => [...ancestors, ...descendants]),
  z.looseObject({ statuses: records, accounts: records }).transform(({ statuses }) => statuses),
  z.looseObject({ type: z.string(), orderedItems: records }).transform(({ orderedItems }) => orderedItems),
  z.looseObject({ type: z.string(), items: records }).transform(({ items }) => items),
]);

/**
 * The records that one answer of the API holds: the thread around a status, the statuses of a search, the items of a
 * collection; anything else is one record.
 */
export function statusesIn(value: unknown): readonly unknown[] {
  const read = page.safeParse(value);
  return read.success ? read.data : [value];
}
