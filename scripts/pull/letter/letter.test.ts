import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readDocument } from '../formats/document.ts';
import { cleanLetter } from './clean.ts';
import { readDanishDate } from './danish-date.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Letter, readLetter } from './read-letter.ts';

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

async function letterOf(bytes: Uint8Array): Promise<Letter> {
  const document = await readDocument(bytes);
  if ('message' in document) throw new Error(document.message);
  const letter = readLetter(document.pages);
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

const cover = `Prøveudvalget 2098-99
L 990
Offentligt
1234567_0001.png
Folketinget
Prøveudvalget
Dato: 14. januar 2099
Sagsnr.: 2098-0030-0007
Hermed sendes besvarelse af spørgsmål nr. 7 vedrørende forslag til lov om
åbne kanaler (L 990), som Folketingets Prøveudvalg har stillet til eksempelmi-
nisteren den 10. december 2098. Spørgsmålet er stillet efter øn-
ske fra ikke-medlem af udvalget (MFU) Prøve Prøvesen (PP).
Eksempla Eksempelsen/Øjvind Å. Prøve
Slotspladsen 10
www.eksempelministeriet.example
`;
const exchange = `Spørgsmål nr. 7 fra Folketingets Prøveudvalg vedrørende forslag til lov om
åbne kanaler (L 990):
”Vil ministeren oplyse, om et opslag kan være et dokument?”
Svar:
Ja. Det er ikke mediet, der afgør det.
`;
const head = {
  number: 7,
  case: 'L 990',
  committee: 'Prøveudvalget',
  ministerTitle: 'eksempelministeren',
  domains: ['eksempelministeriet.example'],
  askedAt: '2098-12-10',
  answeredAt: '2099-01-14',
  askedBy: { name: 'Prøve Prøvesen', party: 'PP' },
  signedBy: ['Eksempla Eksempelsen', 'Øjvind Å. Prøve'],
  journal: '2098-0030-0007',
};

describe('a letter', () => {
  test('as text: head, question and answer', async () => {
    const letter = await letterOf(utf8(cover + exchange));
    expect(letter.head).toEqual({ ...head, ministry: undefined });
    expect(letter.exchanges).toEqual([
      {
        number: 7,
        question: ['”Vil ministeren oplyse, om et opslag kan være et dokument?”'],
        answer: [{ paragraphs: ['Ja. Det er ikke mediet, der afgør det.'] }],
        cut: false,
      },
    ]);
  });

  test('with its line ends lost: the same head, and the words as they stand, said to be so', async () => {
    const lost = `FolketingetPrøveudvalget1240 København K
Dato:Kontor:Sagsbeh:Sagsnr.:Dok.:
14. januar 2099PrøvekontoretSanne Sagsbehandler2098-0030-0007123456
Hermed sendes besvarelse af spørgsmål nr. 7 vedrørende forslag til lovom åbne kanaler (L 990), som Folketingets Prøveudvalg harstillet til eksempelmi-nisteren den 10. december 2098. Spørgsmålet er stillet efter øn-ske fraPrøve Prøvesen (PP).
Eksempla Eksempelsen/Øjvind Å. Prøve
Slotspladsen 10Telefon 7010 1155www.eksempelministeriet.example

Spørgsmål nr. 7 vedrørende forslag til lov om åbne kana-

ler (L 990):

”Vil ministeren oplyse, om et opslag kan være etdokument?”Svar:
Ja, og det er ikke mediet, der afgør det.Det er derimod be-tydningen for sagen, og om opslaget er sendt som led i administra-tiv sagsbehandling, sådan som det fremgår af de almindelige bemærk-ninger til lovforslaget og af betænkningen bag det.
`;
    const letter = await letterOf(utf8(lost));
    expect(letter.head).toEqual({ ...head, ministry: undefined });
    expect(letter.lostLineEnds).toBe(true);
    expect(letter.exchanges[0].question).toEqual(['”Vil ministeren oplyse, om et opslag kan være etdokument?”']);
    expect(letter.exchanges[0].answer[0]?.paragraphs[0]).toContain('be-tydningen for sagen');
    expect((await letterOf(utf8(cover + exchange))).lostLineEnds).toBe(false);
  });

  test('as PDF, with its letterhead in the margin and a word divided by a page', async () => {
    const letter = await letterOf(readFileSync('tests/fixtures/answers/l-990-7.pdf'));
    expect(letter.head).toEqual({ ...head, ministry: undefined });
    expect(letter.status).toBe('final');
    expect(letter.exchanges[0].question).toEqual([
      '”Vil ministeren oplyse, om et opslag på Facebook eller X kan være et dokument, og hvordan en myndighed skal journalisere det?”',
    ]);
    expect(letter.exchanges[0].answer).toEqual([
      {
        number: '1.',
        paragraphs: [
          'Loven er teknologineutral. Et opslag er et dokument, når det er sendt som led i administrativ sagsbehandling, jf. lovens § 7, stk. 1.¹ Det gælder også e-mail og SMS-beskeder.',
        ],
      },
      {
        number: '2.',
        paragraphs: [
          'Opslag med betydning for en sag skal journaliseres. Det følger af offentlighedslovens § 15, og gælder ind- og udgående opslag {også} i *private* beskeder.',
        ],
      },
    ]);
  });

  test('as HTML and as DOCX: the same', async () => {
    const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>Menu</nav><main>${(
      cover + exchange
    )
      .split('\n')
      .map((line) => `${line}<br>`)
      .join('\n')}</main><footer>Til toppen</footer></body></html>`;
    const asText = await letterOf(utf8(cover + exchange));
    expect(await letterOf(utf8(html))).toEqual(asText);
    const paragraphs = `${cover}${exchange}`
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join('');
    expect(await letterOf(await docx(paragraphs))).toMatchObject({ head: asText.head, exchanges: asText.exchanges });
  });

  test('in the older form of other ministries', async () => {
    const letter = await letterOf(
      utf8(`EKSEMPELMINISTERIET

Svar på Folketingets Prøveudvalgs spørgsmål 31 af 27. maj 2099 i forbindelse med udvalgets
behandling af L 990.

Spørgsmål 31:

”Hvor mange?”

Svar:

Syv.

Med venlig hilsen

Eksempla Eksempelsen
`),
    );
    expect(letter.head).toMatchObject({
      number: 31,
      case: 'L 990',
      committee: 'Prøveudvalget',
      ministry: 'Eksempelministeriet',
      askedAt: '2099-05-27',
      signedBy: ['Eksempla Eksempelsen'],
    });
    expect(letter.exchanges[0].answer).toEqual([{ paragraphs: ['Syv.'] }]);
  });

  test('with several questions: each with its own answer, and titles between them are no part of one', async () => {
    const letter = await letterOf(
      utf8(`Spørgsmål nr. 1:
”Et?”
Svar:
Svar et.

Besvarelse af spørgsmål nr. 2 fra Folketingets Prøveudvalg (L 990).

Spørgsmål nr. 2:
”To?”
Svar:
Svar to.
[UDDRAG SLUTTER HER]
`),
    );
    expect(letter.exchanges).toEqual([
      { number: 1, question: ['”Et?”'], answer: [{ paragraphs: ['Svar et.'] }], cut: false },
      { number: 2, question: ['”To?”'], answer: [{ paragraphs: ['Svar to.'] }], cut: true },
    ]);
  });

  test("the Folketing's own document of a question has no answer yet", async () => {
    const letter = await letterOf(
      utf8(`Prøveudvalget 2098-99
PRU Alm.del Spørgsmål 1191
Offentligt
Til:
Dato:
Eksempelministeren
15. april 2099
Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:
PRU alm. del
Spørgsmål 1191
Vil ministeren svare på to linjer, som er ret lange, så at de må brydes på mid-
ten?
Spørgsmålet er stillet efter ønske fra ikkemedlem af udvalget (MFU) Prøve Prøvesen (PP).
Svar bedes sendt elektronisk.
På udvalgets vegne
Formand Formandsen
`),
    );
    expect(letter.head).toMatchObject({
      number: 1191,
      case: 'PRU alm. del',
      committee: 'Prøveudvalget',
      askedAt: '2099-04-15',
      answeredAt: undefined,
      ministerTitle: 'Eksempelministeren',
      askedBy: { name: 'Prøve Prøvesen', party: 'PP' },
    });
    expect(letter.exchanges[0]).toEqual({
      number: 1191,
      question: ['Vil ministeren svare på to linjer, som er ret lange, så at de må brydes på midten?'],
      answer: [],
      cut: false,
    });
  });

  test.each([
    ['a blog post about an answer', 'Line spurgte. I svaret hedder det, at loven er neutral.\n'],
    ['nothing', ''],
    ['a question mark', '?'],
  ])('%s is none', async (_, words) => {
    const document = await readDocument(utf8(words));
    expect('message' in document ? undefined : readLetter(document.pages)).toBeUndefined();
  });
});

describe('what is no letter at all', () => {
  test.each([
    ['a cut PDF', utf8('%PDF-1.7\n1 0 obj <<'), 'damaged'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '.doc'],
    ['a zip of something else', utf8('PK\x03\x04 not really'), 'no whole Word document'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 0, 0]), 'no text'],
    ['an empty page', utf8('<html><body><p> </p></body></html>'), 'no text'],
  ])('%s says what it is and what to do', async (_, bytes, words) => {
    const document = await readDocument(bytes);
    expect('message' in document && document.message).toContain(words);
    expect('message' in document && document.hint.length).toBeGreaterThan(10);
  });

  test('a text that is not UTF-8 is read as its time wrote it', async () => {
    const bytes = Uint8Array.from('Spørgsmål 1:\n"Æ?"\nSvar:\nØ å.', (sign) => sign.charCodeAt(0));
    expect((await letterOf(bytes)).exchanges[0].answer).toEqual([{ paragraphs: ['Ø å.'] }]);
  });
});

describe('lines become paragraphs', () => {
  const word = fc.constantFrom(
    'lov',
    'offentlighed',
    'myndigheden',
    'sagsbehandling',
    'borger',
    'æøå',
    '§',
    '15,',
    'SMS-besked',
  );
  const paragraph = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => `Det ${words.join(' ')} slut.`);

  test('whatever the width, with words divided and pages stamped, the words come back', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: 4, max: 30 }),
        (paragraphs, width, perPage) => {
          const lines = paragraphs.flatMap((one) => [...wrapped(one, width), '']);
          const pages: string[][] = [];
          for (let from = 0; from < lines.length; from += perPage)
            pages.push([
              'L 990 - endeligt svar på spørgsmål 7',
              'Prøveudvalget 2098-99',
              ...lines.slice(from, from + perPage),
              `Side ${pages.length + 1}/9`,
            ]);
          // A page may end inside of a paragraph; the words are what must come back.
          expect(paragraphsOf(cleanLetter(pages).lines).join(' ')).toBe(paragraphs.join(' '));
        },
      ),
    );
  });

  /** Breaks lines as a printer does: at blanks, and inside of long words with a hyphen. */
  function wrapped(words: string, width: number): string[] {
    const lines = [''];
    for (const one of words.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line.length + one.length < width) lines[lines.length - 1] = line === '' ? one : `${line} ${one}`;
      else if (/^\p{Ll}{9,}$/u.test(one)) {
        lines[lines.length - 1] = `${line} ${one.slice(0, 5)}-`.trim();
        lines.push(one.slice(5));
      } else lines.push(one);
    }
    return lines;
  }

  test.each([
    [['kontrol- ', 'og tilsyn'], 'kontrol- og tilsyn'],
    [['en e-', 'mail'], 'en e-mail'],
    [['SMS-', 'beskeder'], 'SMS-beskeder'],
    [['it-system og et it-', 'system'], 'it-system og et it-system'],
    [['ikke-offentlig og ikke-', 'offentlig'], 'ikke-offentlig og ikke-offentlig'],
    [['med blødt\u00ad', 'tegn'], 'med blødttegn'],
    [['jf. spm.', '605 om det'], 'jf. spm. 605 om det'],
  ])('%j', (lines, words) => {
    expect(paragraphsOf(lines.map((line) => line.trim()))).toEqual([words]);
  });
});

test.each([
  ['2. maj 2013', '2013-05-02'],
  ['31.december2010', '2010-12-31'],
  ['30. februar 2013', undefined],
  ['i dag', undefined],
])('%s is %s', (words, day) => {
  expect(readDanishDate(words)).toBe(day);
});

/** A Word document of the least parts that make one. */
async function docx(paragraphs: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  const add = (name: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`), name);
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  add(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  add(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  );
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return new Uint8Array(Buffer.concat(parts));
}
