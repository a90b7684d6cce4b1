import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from './archived-text.arbitrary.ts';
import { normaliseString, normaliseText } from './normalise.ts';

const shown = (text: ReturnType<typeof normaliseText>): string =>
  text.map((span) => (typeof span === 'string' ? span : 'url' in span ? span.text : '')).join('');

test('a link over several lines is a link on each, and no line end is lost', () =>
  expect(normaliseText(['Se ', { url: 'https://a.example/', text: 'første\n\nanden\r\ntredje' }, '\nslut'])).toEqual([
    'Se ',
    { url: 'https://a.example/', text: 'første' },
    '\n\n',
    { url: 'https://a.example/', text: 'anden' },
    '\n',
    { url: 'https://a.example/', text: 'tredje' },
    '\nslut',
  ]));

test('the words stay as they are, and normalising twice changes nothing', () =>
  fc.assert(
    fc.property(textOf, (text) => {
      const normal = normaliseText(text);
      expect(normaliseText(normal)).toEqual(normal);
      // A lone CR in a link is a blank: no line of an MDX file could hold it.
      const words = text.map((span) =>
        typeof span === 'string'
          ? span
          : 'url' in span
            ? normaliseString(span.text).replaceAll('\r', ' ') || span.url
            : '\0',
      );
      const marked = normal.flatMap((span) => (typeof span === 'object' && !('url' in span) ? ['\0'] : [span]));
      expect(shown(marked).replaceAll('\0', '\uFFFD')).toBe(normaliseString(words.join('')));
    }),
  ));
