import sharp from 'sharp';
import { mediaPath, monthPath } from '#lib/content-layout.ts';
import type { Media, Post } from '#lib/model/post.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import type { Files } from '../../scripts/effects/files.ts';
import { webImage } from '../../scripts/pull/media.ts';

/** A made-up month with pictures in every number, shape and state. */
export const mediaMonth = '2021-06';

/** A drawing with words to its very edge, so that a picture that is cut is seen to be. */
const drawing = (width: number, height: number, words: string, paper: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${paper}"/>
    <rect x="4" y="4" width="${width - 8}" height="${height - 8}" fill="none" stroke="#7a3b06" stroke-width="8"/>
    <circle cx="${width / 2}" cy="${height * 0.65}" r="${Math.min(width, height) / 5}" fill="#2b5cad"/>
    <text x="${width / 2}" y="${height * 0.25}" text-anchor="middle" font-family="sans-serif"
      font-size="${Math.min(height / 6, (width * 1.5) / words.length)}" fill="#26231d">${words}</text>
  </svg>`;

type Shape = readonly [width: number, height: number, words: string, paper?: string];

export async function addMediaStates(
  files: Files,
  file: { authority: string; channel: string; sources: string[] },
): Promise<void> {
  const picture = async ([width, height, words, paper = '#d9e4dc']: Shape) => {
    const made = await webImage(
      await sharp(Buffer.from(drawing(width, height, words, paper)))
        .png()
        .toBuffer(),
    );
    if (typeof made === 'string') throw new Error(`a made-up picture could not be made: ${made}`);
    await files.write(mediaPath(made.name), made.bytes);
    return { width: made.width, height: made.height, name: made.name };
  };
  const image = async (shape: Shape, more: Partial<Media> = {}): Promise<Media> => {
    const { name, ...size } = await picture(shape);
    return { kind: 'image', ...size, src: name, ...more };
  };
  const still = async (kind: 'video' | 'animation', shape: Shape, more: Partial<Media> = {}): Promise<Media> => {
    const { name, ...size } = await picture(shape);
    return { kind, ...size, poster: name, ...more };
  };
  const unknown = { noAlt: 'unknown' } as const;
  let number = 0;
  const post = (text: string, media: Media[], more: Partial<Post> = {}): Post => {
    number += 1;
    const day = String(number).padStart(2, '0');
    return {
      by: 'authority',
      id: `x-71000000000000000${day}`,
      at: `${mediaMonth}-${day}T09:00:00Z`,
      lang: 'da',
      text: [text],
      media,
      versions: [],
      replies: [],
      ...more,
    };
  };
  const long =
    'En plakat på gul bund. Øverst står »Åbent hele sommeren« med store bogstaver, derunder åbningstiderne for hver dag fra mandag til søndag, og nederst en blå cirkel med kommunens bomærke.';
  const posts = [
    post('Ét billede på tværs.', [
      await image([1600, 900, 'Åbent hele sommeren, hver dag 10–18'], {
        alt: long,
        caption: 'Plakaten, som den hænger.',
      }),
    ]),
    post('Ét billede på højkant, uden alt-tekst.', [await image([900, 1600, 'Badning forbudt', '#efd9d2'])]),
    post('Et lille billede, som arkivet ikke kender alt-teksten til.', [
      await image([96, 96, 'P', '#f3e3b0'], unknown),
    ]),
    post('To billeder, det ene uden alt-tekst.', [
      await image([1200, 800, 'Før', '#dcd6ea'], { alt: 'Torvet med biler' }),
      await image([1200, 800, 'Efter', '#d6e6ea']),
    ]),
    post('Tre af hver sin form, som intet er kendt af.', [
      await image([1600, 320, 'Et meget bredt billede med mange ord i'], unknown),
      await image([400, 1000, 'Højt', '#e8d6d6'], unknown),
      await image([700, 700, 'Firkantet', '#e8e6d6'], unknown),
    ]),
    post('Fire billeder fra sommerfesten.', [
      await image([1200, 900, 'Mad', '#f0dfc4'], { alt: 'Et langt bord med brød og frugt' }),
      await image([1200, 900, 'Musik', '#c9dcf0'], { alt: 'Et orkester på en ladvogn' }),
      await image([900, 1200, 'Dans', '#e4cfe8'], { alt: long }),
      await image([1200, 900, 'Lys', '#cfe8d8'], { caption: 'Lygterne blev tændt kl. 22.' }),
    ]),
    post('Et gennemsigtigt billede, en video med stillbillede, en animation og det, der ikke er her.', [
      await image([800, 400, 'Gennemsigtig', 'none'], { alt: 'Ordet »gennemsigtig«' }),
      await still('video', [1280, 720, 'Se filmen om åen', '#c8d7cf'], { seconds: 95, mime: 'video/mp4' }),
      await still('animation', [480, 480, 'Drej', '#e5e0c3'], { alt: 'En mølle, der drejer' }),
      { kind: 'video', seconds: 4000 },
      { kind: 'audio' },
      { kind: 'file' },
    ]),
    post(
      'Et billede, som der er advaret om.',
      [await image([1000, 700, 'Ulykken', '#e6c4c4'], { alt: 'En væltet lastbil' })],
      {
        warning: 'Om en ulykke',
      },
    ),
    post('Et billede, som er tildækket.', [
      await image([1000, 700, 'Skaden', '#e6d4c4'], { alt: 'En skadet bil', covered: true }),
    ]),
    post(
      'To, som der er advaret om, og et svar med et billede.',
      [
        await image([1000, 700, 'Første', '#e6c4d4'], { alt: 'En grøft' }),
        await image([1000, 700, 'Anden', '#d4c4e6'], unknown),
      ],
      {
        warning: 'Om en ulykke til',
        replies: [
          {
            by: 'authority',
            id: 'x-7100000000000000099',
            at: `${mediaMonth}-20T09:00:00Z`,
            lang: 'da',
            text: ['Sådan ser der ud nu.'],
            media: [await image([1200, 800, 'Ryddet', '#cbe6c4'], { alt: 'En ryddet vej' })],
            versions: [],
          },
        ],
      },
    ),
  ];
  await files.write(
    monthPath(file.authority, file.channel, mediaMonth),
    writeMonthFile({ ...file, month: mediaMonth, posts, withdrawn: [] }),
  );
}
