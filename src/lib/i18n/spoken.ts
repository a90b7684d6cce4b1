/** A language that a screen reader can be told to read. X writes "und", "qme" and "zxx" for what is no language. */
export const spoken = (lang: string | undefined): string | undefined =>
  lang === undefined || /^(?:und|zxx|mis|mul|q[a-t][a-z]|in|iw)$/.test(lang) ? undefined : lang;
