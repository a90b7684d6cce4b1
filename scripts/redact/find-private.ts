import { address } from './detectors/address.ts';
import { cpr } from './detectors/cpr.ts';
import { email } from './detectors/email.ts';
import { iban, ip, plate } from './detectors/numbers.ts';
import { phone } from './detectors/phone.ts';
import { type Detector, type Match, type PublicFacts, viewOf } from './detectors/view.ts';

/** In the order in which they claim a stretch: what is surer comes first. */
const detectors: readonly Detector[] = [email, iban, cpr, phone, address, plate, ip];

/**
 * Everything private in a text, by place, none overlapping. The pull replaces exactly this, and the check of content
 * and of the built site refuses exactly this.
 */
export function findPrivate(text: string, facts: PublicFacts): Match[] {
  // Most texts hold neither a digit nor an @, nor words in their place, and then there is nothing to look for.
  if (
    !/[\p{Nd}@＠﹫]/u.test(text) &&
    !/[([{<](?:at|a[)\]}>])|snabel|punktum| dot |goo\.gl|\/\/\/|w3w|what3/i.test(text)
  )
    return [];
  const view = viewOf(text);
  const taken: Match[] = [];
  for (const detect of detectors)
    for (const match of detect(view, facts))
      if (!taken.some((other) => match.start < other.end && other.start < match.end)) taken.push(match);
  return taken.sort((a, b) => a.start - b.start);
}
