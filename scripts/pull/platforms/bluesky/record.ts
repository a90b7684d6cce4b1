import { z } from 'zod';
import { namedFields } from '../../formats/unknown-fields.ts';

/** Records of Bluesky, as a repository holds them in CBOR and the API in JSON. */

const aspectRatio = z.looseObject({ width: z.number(), height: z.number() });
/** A file: `{ ref, mimeType }`, or `{ cid, mimeType }` until 2023. In a repository `ref` is a CID, in JSON `{ "$link": … }`. */
const blob = z.looseObject({ ref: z.unknown(), cid: z.string().optional(), mimeType: z.string().optional() });
const image = z.looseObject({
  image: blob.optional(),
  alt: z.string().nullish(),
  aspectRatio: aspectRatio.nullish(),
});
const link = z.looseObject({ uri: z.string(), title: z.string().nullish() });
export const reference = z.looseObject({ uri: z.string() });

const media = {
  $type: z.string().optional(),
  images: z.array(image).optional(),
  items: z.array(image).optional(),
  video: blob.optional(),
  alt: z.string().nullish(),
  aspectRatio: aspectRatio.nullish(),
  external: link.optional(),
};
export const embed = z.looseObject({
  ...media,
  // A record alone, or a record that goes with media.
  record: z.union([z.looseObject({ record: reference }).transform(({ record }) => record), reference]).optional(),
  media: z.looseObject(media).optional(),
});
export type Embed = z.infer<typeof embed>;
export type EmbeddedImage = z.infer<typeof image>;
export type Blob = z.infer<typeof blob>;

const feature = z.looseObject({
  $type: z.string(),
  uri: z.string().optional(),
  did: z.string().optional(),
});
const facet = z.looseObject({
  index: z.looseObject({ byteStart: z.number(), byteEnd: z.number() }),
  features: z.array(feature),
});
export type Facet = z.infer<typeof facet>;
/** What facets were until 2023: places in UTF-16 units. */
const entity = z.looseObject({
  type: z.string(),
  value: z.string(),
  index: z.looseObject({ start: z.number(), end: z.number() }),
});
export type Entity = z.infer<typeof entity>;

export const post = z.looseObject({
  text: z.string(),
  createdAt: z.string().default(''),
  facets: z.array(facet).nullish(),
  entities: z.array(entity).nullish(),
  reply: z.looseObject({ parent: reference }).nullish(),
  embed: embed.nullish(),
  langs: z.array(z.string()).nullish(),
  labels: z.looseObject({ values: z.array(z.looseObject({ val: z.string() })).optional() }).nullish(),
});
export type Post = z.infer<typeof post>;

export const repost = z.looseObject({ subject: reference, createdAt: z.string().default('') });

/** Fields that are left out on purpose, and why. What stands neither here nor in a schema is reported. */
export const ignoredFields = {
  post: {
    $type: 'which record it is: read',
    tags: 'words for search that are not shown',
    via: 'name of the program it was sent from',
  },
  embed: {
    captions: 'words spoken in the film, in a file of their own',
    presentation: 'how the film is shown',
  },
} as const;
export const knownFields = {
  post: namedFields(post.shape, ignoredFields.post),
  embed: namedFields(embed.shape, ignoredFields.embed),
};

/** What is wrong with a record, by its field. */
export const whyNot = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string => {
  const [issue] = error.issues;
  return `field ${issue?.path.map(String).join('.') || '(record)'}: ${issue?.message ?? 'not a record'}`;
};
