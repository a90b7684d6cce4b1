import type { Edition } from '../addresses.ts';
import type { RedirectRate } from '../figures/values.ts';
import { type RedirectTarget, redirectTargets } from '../model/coding.ts';
import type { Bilingual } from '../model/scalar.ts';

/** What became of replies, in words and textures: the same outcome looks the same everywhere. */

export type Texture = 'solid' | 'stripes' | 'hatch' | 'cross' | 'dots' | 'outline';

interface Outcome {
  readonly key: string;
  readonly name: Bilingual;
  readonly texture: Texture;
  count(value: RedirectRate, n: number): number;
}

/** Automatic coding never says "answered": it says that there was a reply. */
const outcomes: readonly Outcome[] = [
  {
    key: 'other',
    name: { da: 'svarede', en: 'replied' },
    texture: 'solid',
    count: ({ count, alsoReplied, refused }, n) => n - count - alsoReplied - refused,
  },
  {
    key: 'also-replied',
    name: { da: 'sendte videre og sagde mere', en: 'sent on and said more' },
    texture: 'stripes',
    count: ({ alsoReplied }) => alsoReplied,
  },
  {
    key: 'redirected',
    name: { da: 'sendte videre og sagde ikke andet', en: 'sent on and said nothing else' },
    texture: 'hatch',
    count: ({ count }) => count,
  },
  {
    key: 'refused',
    name: { da: 'sagde, at der ikke kan svares her', en: 'said that it cannot reply here' },
    texture: 'cross',
    count: ({ refused }) => refused,
  },
];

export const outcomeParts = (edition: Edition, value: RedirectRate, n: number, evidence: string) =>
  outcomes.map(({ key, name, texture, count }) => ({
    key,
    label: name[edition],
    count: count(value, n),
    texture,
    href: `${evidence}#${key}`,
  }));

export const targetNames: Readonly<Record<RedirectTarget, Bilingual>> = {
  'digital-post': { da: 'Digital Post', en: 'Digital Post' },
  email: { da: 'e-mail', en: 'e-mail' },
  phone: { da: 'telefon', en: 'phone' },
  form: { da: 'formular', en: 'form' },
  counter: { da: 'fremmøde', en: 'counter' },
  'private-message': { da: 'privat besked', en: 'private message' },
  other: { da: 'en anden kanal', en: 'another channel' },
};
const targetMarks: Readonly<Record<RedirectTarget, string>> = {
  'digital-post': 'digital-post',
  email: 'email',
  phone: 'phone',
  form: 'form',
  counter: 'counter',
  'private-message': 'facebook',
  other: 'web',
};

/** Where replies point to, most first; a reply may point to several. What nobody is sent to is left out. */
export const targetRows = (edition: Edition, { targets }: RedirectRate, evidence: string) =>
  redirectTargets
    .map((target) => ({
      label: targetNames[target][edition],
      mark: targetMarks[target],
      count: targets[target].instead + targets[target].besides,
      href: evidence,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
