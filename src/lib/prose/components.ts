import type { ElementContent, Properties } from 'hast';
import { date } from '../i18n/format.ts';
import { redactionWords } from '../i18n/redaction.ts';
import { redactionKind } from '../model/span.ts';

/**
 * The components that prose in content may use, and the HTML they become. They are the whole vocabulary:
 * anything else in capitals is an error, so prose can never bring code or markup of its own.
 */
export const proseComponents: Record<string, ProseComponent> = {
  Question: { attributes: [], build: (_, children) => section('question', {}, [heading('Spørgsmål'), ...children]) },
  /** `status` and `at` tell several answers to one question apart: "preliminary", the day it was given. */
  Answer: {
    attributes: ['status', 'at'],
    build: ({ status = '', at }, children) =>
      section('answer', {}, [
        heading(answerHeadings[status] ?? 'Svar', at === undefined ? undefined : date('da', at)),
        ...children,
      ]),
  },
  /** `number`: as the letter prints it, with its point: "2." Its anchor is `afsnit-2`. */
  Section: {
    attributes: ['number'],
    build: ({ number = '' }, children) => {
      if (number === '') return section('answer-section', {}, children);
      const id = `afsnit-${number.replace(/\.$/, '')}`;
      const link = element('a', { className: ['number'], href: `#${id}` }, [{ type: 'text', value: number }]);
      return section('answer-section', { id }, [link, ...children]);
    },
  },
  /** Something private that was replaced before publication. */
  Redacted: {
    attributes: ['kind'],
    build: ({ kind = '' }) => {
      const known = redactionKind.safeParse(kind);
      const words = redactionWords[known.success ? known.data : 'name'].da;
      return [element('span', { className: ['redacted'] }, [{ type: 'text', value: words }])];
    },
  },
  Quote: {
    attributes: ['lang', 'source', 'url', 'at'],
    build: ({ lang, source, url, at }, children) => [
      element('figure', { className: ['quote'] }, [
        element('blockquote', { ...(lang && { lang }), ...(url && { cite: url }) }, children),
        ...(source ? [element('figcaption', {}, citation(source, url, at))] : []),
      ]),
    ],
  },
};

export interface ProseComponent {
  /** Attributes it may carry. */
  readonly attributes: readonly string[];
  build(attributes: Record<string, string>, children: ElementContent[]): ElementContent[];
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const answerHeadings: Readonly<Record<string, string>> = {
  preliminary: 'Foreløbigt svar',
  supplementary: 'Supplerende svar',
};

/** Names the part, so that it can be found by its heading as well as by its look. */
const heading = (words: string, more?: string): ElementContent =>
  element('h2', { className: ['part'] }, [{ type: 'text', value: more === undefined ? words : `${words} af ${more}` }]);

const section = (className: string, properties: Properties, children: ElementContent[]): ElementContent[] => [
  element('section', { className: [className], ...properties }, children),
];

function citation(source: string, url: string | undefined, at: string | undefined): ElementContent[] {
  const title: ElementContent = { type: 'text', value: source };
  return [
    element('cite', {}, [url ? element('a', { href: url }, [title]) : title]),
    ...(at
      ? [
          { type: 'text' as const, value: ', ' },
          element('time', { dateTime: at }, [{ type: 'text', value: date('da', at) }]),
        ]
      : []),
  ];
}
