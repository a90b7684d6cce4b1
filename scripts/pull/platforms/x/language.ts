/** X marks what it could not tell with codes that are no languages; two of its codes are withdrawn ones. */
export function languageOf(lang: string | null | undefined): string | undefined {
  if (!lang || lang === 'und' || lang === 'zxx' || lang.startsWith('q') || lang === 'art') return undefined;
  const code = lang === 'in' ? 'id' : lang === 'iw' ? 'he' : lang;
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? code : undefined;
}
