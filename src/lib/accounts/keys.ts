/** One key for one account, however its handle is spelled: platforms do not tell upper from lower case. */
export function handleKey(channel: string, handle: string): string {
  const name = handle.replace(/^@/, '').toLowerCase();
  // Dots in a Facebook name are for the eye alone.
  return `${channel}/${channel === 'facebook' ? name.replaceAll('.', '') : name}`;
}

/** Ids of platforms differ by case: YouTube's do. */
export const idKey = (channel: string, id: string): string => `${channel}/id/${id}`;

/** Every key of an account as it is now. */
export const accountKeys = ({
  channel,
  handle,
  id,
}: {
  readonly channel: string;
  readonly handle?: string | undefined;
  readonly id?: string | undefined;
}): string[] => [
  ...(handle === undefined ? [] : [handleKey(channel, handle)]),
  ...(id === undefined ? [] : [idKey(channel, id)]),
];
