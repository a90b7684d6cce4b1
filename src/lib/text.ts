import type { Edition } from './addresses.ts';
import { citizenName, redactionWords } from './i18n/redaction.ts';
import type { Text } from './model/span.ts';

/** The text as a reader would say it aloud: the archived words, the words of links, and what stands for what was replaced. */
export function plainText(text: Text, edition: Edition = 'da'): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('url' in span) return span.text;
      return 'citizen' in span ? citizenName(span.citizen, edition) : `[${redactionWords[span.redacted][edition]}]`;
    })
    .join('');
}
