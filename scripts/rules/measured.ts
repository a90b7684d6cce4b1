import type { Measured, MeasuredPart } from '#lib/rules/measured.ts';
import { measure } from './measure.ts';
import type { CodedReply, SamplePart } from './sample.ts';

/** What the page of the rules shows of how well they hit: the counts of every part of the sample. */
export function measuredOf(sample: readonly CodedReply[]): Measured {
  const of = (part: SamplePart): MeasuredPart => {
    const replies = sample.filter((reply) => reply.part === part);
    return { replies: replies.length, hits: measure(replies) };
  };
  return { open: of('open'), third: of('third'), after: of('after') };
}

export const measuredFile = (sample: readonly CodedReply[]): string =>
  `${JSON.stringify(measuredOf(sample), undefined, 2)}\n`;
