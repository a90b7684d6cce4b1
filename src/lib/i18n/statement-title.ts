import type { Edition } from '../addresses.ts';
import type { Statement } from '../model/statement.ts';

/** What the page of a rule or statement is called: "FOB 2023-1: Skattestyrelsens svar", its title said once only. */
export function statementTitle(edition: Edition, { citation, title }: Pick<Statement, 'citation' | 'title'>): string {
  const own = title[edition];
  return citation.includes(own) ? citation : `${citation}: ${own}`;
}
