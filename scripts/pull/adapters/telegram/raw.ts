import { z } from 'zod';

/** Messages as Telegram Desktop exports them. */

/** Ids are numbers, and in old exports of some kinds words. */
export const idText = z.union([z.string(), z.number().int().transform(String)]);

const piece = z.union([
  z.string(),
  z.looseObject({
    type: z.string(),
    text: z.string(),
    href: z.string().optional(),
    user_id: idText.optional(),
  }),
]);

const count = z.number().int().nonnegative();

export const message = z.looseObject({
  id: z.number().int().optional(),
  type: z.string(),
  date: z.string().optional(),
  date_unixtime: z.string().regex(/^\d+$/).optional(),
  edited: z.string().optional(),
  edited_unixtime: z.string().regex(/^\d+$/).optional(),
  from: z.string().nullish(),
  from_id: idText.optional(),
  forwarded_from: z.string().nullish(),
  forwarded_from_id: idText.optional(),
  reply_to_message_id: z.number().int().optional(),
  reply_to_peer_id: idText.optional(),
  text: z.union([z.string(), z.array(piece)]).default(''),
  photo: z.string().optional(),
  file: z.string().optional(),
  thumbnail: z.string().optional(),
  media_type: z.string().optional(),
  media_spoiler: z.boolean().optional(),
  mime_type: z.string().optional(),
  duration_seconds: z.number().nonnegative().optional(),
  width: count.optional(),
  height: count.optional(),
  poll: z
    .looseObject({
      question: z.union([z.string(), z.looseObject({ text: z.string() })]),
      answers: z.array(z.looseObject({ text: z.string().min(1), voters: count.optional() })).min(1),
    })
    .optional(),
});
export type RawMessage = z.infer<typeof message>;

/** Fields of a message that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  text_entities: 'the same words as text',
  author: 'who in the house wrote: private',
  reactions: 'signs of many kinds, for and against: they are no likes',
  via_bot: 'the program the post was sent with',
  saved_from: 'where it was kept',
  forwarded_date: 'the words that are passed on carry no date of their own',
  photo_file_size: 'size of the file',
  file_size: 'size of the file',
  file_name: 'a name somebody gave the file',
  thumbnail_file_size: 'size of the file',
  sticker_emoji: 'another sign for the sticker',
  performer: 'who made the sound',
  title: 'what the sound is called',
  inline_bot_buttons: 'buttons of a program',
  location_information: 'location: private',
  place_name: 'location: private',
  address: 'location: private',
  live_location_period_seconds: 'location: private',
  contact_information: 'a phone number of somebody: private',
  contact_vcard: 'a phone number of somebody: private',
  contact_vcard_file_size: 'a phone number of somebody: private',
  self_destruct_period_seconds: 'how long it could be seen',
  invoice_information: 'a bill',
  game_title: 'a game',
  game_description: 'a game',
  game_link: 'a game',
  giveaway_information: 'a lottery of the platform',
  giveaway_results: 'a lottery of the platform',
  paid_media: 'media that cost something',
  effect_id: 'a flourish of the app',
  schedule_repeat_period: 'how the post was planned',
};
export const knownFields: ReadonlySet<string> = new Set([...Object.keys(message.shape), ...Object.keys(ignoredFields)]);
