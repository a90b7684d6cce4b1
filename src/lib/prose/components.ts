import type { ElementContent, Properties } from 'hast';
import { date } from '../i18n/format.ts';

/**
 * The components that prose in content may use, and the HTML they become. They are the whole vocabulary:
 * anything else in capitals is an error, so prose can never bring code or markup of its own.
 */
export const proseComponents: Record<string, ProseComponent> = {
  Question: { attributes: [], build: (_, children) => section('question', {}, children) },
  Answer: { attributes: [], build: (_, children) => section('answer', {}, children) },
  Section: {
    attributes: ['number'],
    build: ({ number = '' }, children) =>
      section('answer-section', number === '' ? {} : { id: `afsnit-${number}` }, children),
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
