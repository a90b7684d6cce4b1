/** JSON whose integers keep every digit: those that a double would change stay the text they were. */
export const exactly = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown, { source = '' }: { source?: string } = {}) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value,
  );
