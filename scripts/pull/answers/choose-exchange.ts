import type { Letter, ReadExchange } from '../letter/read-letter.ts';

/** The exchange of a letter that a question is about, or why none is. A letter may answer several questions at once. */
export function chooseExchange(
  letter: Letter,
  { case: name, number }: { readonly case: string; readonly number: number },
):
  | { readonly exchange: ReadExchange; readonly warning?: string }
  | { readonly message: string; readonly hint: string } {
  const { exchanges, head } = letter;
  const written = head.case;
  if (written !== undefined && !isSameCase(written, name))
    return {
      message: `the letter is on ${written} and not on ${name}`,
      hint: `If it is the right file, call it with --case "${written}".`,
    };
  const [only] = exchanges;
  if (exchanges.length === 1) {
    const printed = only.number ?? head.number;
    return printed === undefined || printed === number
      ? { exchange: only }
      : { exchange: only, warning: `the letter says question ${printed}; kept as "printedNumber"` };
  }
  const exchange = exchanges.find((one) => one.number === number);
  const numbers = exchanges.map((one) => one.number ?? '?').join(', ');
  return exchange === undefined
    ? {
        message: `the letter answers the questions ${numbers}, and none is ${number}`,
        hint: 'Say which of them is meant with --question.',
      }
    : { exchange };
}

/** "alm. del" is short for the general questions of any committee. */
const isSameCase = (written: string, asked: string): boolean =>
  /alm\. del$/i.test(written) && /alm\. del$/i.test(asked)
    ? written.toLowerCase() === 'alm. del' || written.toLowerCase() === asked.toLowerCase()
    : written.replaceAll(/\s/g, '').toLowerCase() === asked.replaceAll(/\s/g, '').toLowerCase();

/** What people write for a case as the Folketing writes it: "l90" -> "L 90", "reu" and "REU alm.del" -> "REU alm. del". */
export function readCaseName(words: string): string | undefined {
  const bill = /^\s*([lbsf])\s*-?(\d{1,4})\s*([a-z])?\s*$/i.exec(words);
  if (bill !== null) return [bill[1]?.toUpperCase(), bill[2], bill[3]?.toUpperCase()].filter(Boolean).join(' ');
  const committee = /^\s*([a-zæøå]{2,4})(?:,?\s*alm\.?\s*del)?\s*$/i.exec(words)?.[1];
  return committee === undefined ? undefined : `${committee.toUpperCase()} alm. del`;
}
