import { z } from 'zod';

/** A long post's whole text. The posts themselves are those of the platform (`platforms/x/status.ts`). */
export const rawNote = z.looseObject({
  noteTweet: z.looseObject({
    createdAt: z.string(),
    core: z
      .looseObject({
        text: z.string(),
        urls: z
          .array(z.looseObject({ shortUrl: z.string().optional(), expandedUrl: z.string().optional() }))
          .default([]),
      })
      .optional(),
    noteTweetResults: z.looseObject({ text: z.string() }).optional(),
  }),
});
