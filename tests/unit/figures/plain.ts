import type { Archive } from './archive.arbitrary.ts';
import { claimedDays, plainActivity, plainCoverage } from './plain-activity.ts';
import { type Item, isCitizen, PlainThread } from './plain-thread.ts';
import { dayAfter, dayOf, eachDay, isWorked, median, monthOf, ninth, workingSeconds } from './plain-time.ts';
import { type Reading, sayingsReading } from './sayings.ts';

/**
 * The figures once more, in the slowest and plainest way: day by day, five minutes by five minutes, from the threads
 * alone. Nothing of `src/lib/figures`, `src/lib/rules` or `src/lib/time` is used.
 */

/** Formats that have a place for alt texts. */
const holdAltTexts = ['mastodon-archive', 'mastodon-api', 'bluesky', 'wordpress'];

interface Row {
  readonly id: string;
  readonly at: string;
  readonly part: string;
}

export function plainFigures(
  { threads, sources, context, codings, reading = sayingsReading }: Archive,
  only = context.months,
) {
  const plain = threads.map((thread) => new PlainThread(thread, codings, reading));
  const inMonths = (at: string): boolean => only === undefined || (monthOf(at) >= only.from && monthOf(at) <= only.to);
  const own = plain.flatMap((thread) =>
    thread.items.filter(({ by }) => by === 'authority').map((item) => ({ thread, item })),
  );
  const isRepost = (item: Item): boolean => item.share?.kind === 'repost';
  const ownNow = own.filter(({ item }) => inMonths(item.at));
  const written = ownNow.filter(({ item }) => !isRepost(item));
  const reposts = ownNow.filter(({ item }) => isRepost(item));
  const replies = written.filter(({ thread, item }) => thread.answers(item).length > 0);
  const asides = written.filter(({ thread, item }) => thread.isAside(item));
  const unclear = written.filter(({ thread, item }) => thread.isUnclear(item));
  const row = (part: string, { item }: { item: Item }, at = item.at): Row => ({ id: item.id, at, part });

  const days = claimedDays(context.sources);
  const { window, windowDays, covered } = plainCoverage(context, days, plain, own, only);

  // Inquiries.
  const asked = plain.flatMap((thread) =>
    thread.items.filter((item) => thread.asks(item)).map((item) => ({ thread, item })),
  );
  const askedNow = asked.filter(({ item }) => inMonths(item.at));
  const exchanges = plain.flatMap((thread) => thread.exchanges.map((one) => ({ thread, ...one })));
  const isFirst = (item: Item): boolean => exchanges.some(({ inquiry }) => inquiry === item);
  const seen = askedNow.filter(({ item }) => isCitizen(item.by));
  const listed = askedNow.filter(({ item }) => !isCitizen(item.by));
  const inferred = replies.filter(({ thread, item }) => thread.inferred(item));

  // Response time.
  const timed = exchanges.flatMap(({ askedAt, inquiry, reply }) =>
    askedAt === undefined || reply === undefined || !inMonths(askedAt)
      ? []
      : [
          {
            askedAt,
            inquiry,
            reply,
            clock: (Date.parse(reply.at) - Date.parse(askedAt)) / 1000,
            working: workingSeconds(askedAt, reply.at),
          },
        ],
  );
  const clock = timed.map((one) => one.clock).sort((a, b) => a - b);
  const working = timed.map((one) => one.working).sort((a, b) => a - b);

  // Response rate.
  const isInbound = context.sources.some(({ data }) => data.inbound);
  const inboundDays = claimedDays(context.sources.filter(({ data }) => data.inbound));
  const firstNow = exchanges.flatMap(({ inquiry, reply }) =>
    inquiry === undefined || !inMonths(inquiry.at) ? [] : [{ inquiry, reply }],
  );
  const judged = firstNow.map(({ inquiry, reply }) => {
    const next = Array.from({ length: 14 }).reduce<string[]>(
      (list) => [...list, dayAfter(list.at(-1) ?? '')],
      [dayOf(inquiry.at)],
    );
    if (!inboundDays.has(dayOf(inquiry.at)) || !next.every((day) => days.has(day)))
      return { inquiry, part: 'left-out' };
    if (reply === undefined) return { inquiry, part: 'unanswered' };
    return { inquiry, part: next.includes(dayOf(reply.at)) ? 'answered' : 'late' };
  });
  const counted = judged.filter(({ part }) => part !== 'left-out');

  // Redirects.
  const coded = replies.map(({ thread, item }) => {
    const code = thread.code(item);
    const part =
      code.outcome === 'unknown'
        ? 'left-out'
        : code.outcome === 'redirected' || code.outcome === 'refused'
          ? code.outcome
          : code.targets.length > 0
            ? 'also-replied'
            : 'other';
    return { item, code, part };
  });
  const ofPart = (part: string) => coded.filter((one) => one.part === part);
  const targets = Object.fromEntries(
    ['digital-post', 'email', 'phone', 'form', 'counter', 'private-message', 'other'].map((target) => [
      target,
      {
        instead: ofPart('redirected').filter(({ code }) => code.targets.includes(target)).length,
        besides: ofPart('also-replied').filter(({ code }) => code.targets.includes(target)).length,
      },
    ]),
  );

  // Crossovers.
  const dialogues = plain.filter((thread) => {
    const [first] = thread.replies;
    return first !== undefined && inMonths(first.at);
  });
  const crossing = dialogues.filter((thread) => thread.replies.some((reply) => thread.code(reply).isCase));

  // Links.
  const posts = plain.filter((thread) => thread.isPost(thread.root) && inMonths(thread.root.at));
  const linksOf = (thread: PlainThread) => thread.continued(thread.root).flatMap(({ text }) => reading.links(text));
  const linkShare = (isCounted: (link: ReturnType<Reading['links']>[number]) => boolean) => {
    const linking = posts.filter((thread) => linksOf(thread).some(isCounted));
    const lost = posts.filter(
      (thread) => !linking.includes(thread) && linksOf(thread).some(({ isShortened }) => isShortened),
    );
    return {
      n: posts.length - lost.length,
      count: linking.length,
      leftOut: lost.length,
      rows: [
        ...linking.map(({ root }) => row('linking', { item: root })),
        ...lost.map(({ root }) => row('left-out', { item: root })),
      ],
    };
  };

  const ownHosts = [
    ...(context.authority.site === undefined ? [] : [new URL(context.authority.site).hostname.replace(/^www\./, '')]),
    ...context.authority.domains,
  ];

  // Alt texts.
  const imagesOf = (list: typeof own) =>
    list
      .filter(({ item }) => !isRepost(item))
      .flatMap(({ item }) =>
        item.media
          .filter(({ kind }) => kind === 'image')
          .map(({ alt, noAlt }) => ({ item, alt, noAlt, held: item.sources ?? sources })),
      );
  const recording = new Set([
    ...imagesOf(own)
      .filter(({ alt }) => alt !== undefined)
      .flatMap(({ held }) => held),
    ...context.sources.filter(({ data }) => holdAltTexts.includes(data.format)).map(({ id }) => id),
  ]);
  const images = imagesOf(ownNow);
  // Of an image without a text the archive may say that it cannot tell: then nobody knows whether there was one.
  const recorded = images
    .filter(({ held }) => held.some((id) => recording.has(id)))
    .filter(({ alt, noAlt }) => !(alt === undefined && noAlt === 'unknown'));

  // Edits and deletions.
  const edited = ownNow.filter(({ item }) => item.versions.length > 0 || item.editedAt !== undefined);
  const gone = ownNow.filter(({ item }) => item.goneSince !== undefined);
  const isTwice = ({ item }: { item: Item }): boolean => (days.get(dayOf(item.at)) ?? 0) >= 2;
  const seenTwice = ownNow.filter(isTwice).length;

  return {
    window,
    covered,
    activity: {
      n: written.length,
      value: plainActivity({ now: ownNow, written, replies, reposts }, days, windowDays),
      rows: [
        ...reposts.map((one) => row('repost', one)),
        ...written.map((one) =>
          row(replies.includes(one) ? 'reply' : asides.includes(one) || unclear.includes(one) ? 'aside' : 'post', one),
        ),
      ],
    },
    dialogue: {
      n: written.length - unclear.length,
      count: replies.length,
      asides: asides.length,
      unclear: unclear.length,
      rows: [
        ...replies.map((one) => row('reply', one)),
        ...asides.map((one) => row('aside', one)),
        ...unclear.map((one) => row('unclear', one)),
      ],
    },
    inquiries: {
      value: {
        seen: seen.length,
        first: seen.filter(({ item }) => isFirst(item)).length,
        inferred: inferred.length,
        listed: listed.length,
      },
      rows: [
        ...seen.map((one) => row(isFirst(one.item) ? 'first' : 'later', one)),
        ...listed.map((one) => row('listed', one)),
        ...inferred.map((one) => row('inferred', one)),
      ],
    },
    responseTime: {
      replies: replies.length,
      clock,
      working,
      middle: {
        clock: { median: median(clock), p90: ninth(clock) },
        working: { median: median(working), p90: ninth(working) },
      },
      fromId: timed.filter(({ inquiry }) => inquiry === undefined).length,
      rows: timed.map(({ askedAt, inquiry, reply }) =>
        row(inquiry === undefined ? 'id' : 'capture', { item: reply }, askedAt),
      ),
    },
    responseRate: {
      isInbound,
      n: counted.length,
      count: counted.filter(({ part }) => part === 'answered').length,
      leftOut: judged.length - counted.length,
      rows: isInbound ? judged.map(({ inquiry, part }) => row(part, { item: inquiry })) : [],
    },
    redirects: {
      n: replies.length - ofPart('left-out').length,
      count: ofPart('redirected').length,
      value: {
        alsoReplied: ofPart('also-replied').length,
        refused: ofPart('refused').length,
        targets,
        coded: coded.filter(({ code }) => code.coding !== undefined).length,
        leftOut: ofPart('left-out').length,
      },
      rows: coded.map((one) => row(one.part, one)),
    },
    crossover: {
      n: dialogues.length,
      count: crossing.length,
      rows: crossing.map((thread) => {
        const reply = thread.replies.find((one) => thread.code(one).isCase) ?? thread.root;
        return row('crossover', { item: reply }, thread.replies[0]?.at);
      }),
    },
    selfService: linkShare(({ isSelfService }) => isSelfService),
    webTie: linkShare(({ host }) => ownHosts.some((own) => host === own || host.endsWith(`.${own}`))),
    altText: {
      all: images.length,
      n: recorded.length,
      count: recorded.filter(({ alt }) => alt !== undefined).length,
      rows: recorded.map(({ item, alt }) => row(alt === undefined ? 'without' : 'with', { item })),
    },
    changes: {
      isTwice: [...days.values()].some((count) => count >= 2),
      value: {
        edited: edited.length,
        versions: ownNow.reduce((sum, { item }) => sum + item.versions.length, 0),
        gone: gone.length,
        seenTwice,
        goneShare: seenTwice < 5 ? undefined : gone.filter(isTwice).length / seenTwice,
      },
      n: ownNow.length,
      rows: [...edited.map((one) => row('edited', one)), ...gone.map((one) => row('gone', one))],
    },
    timed,
    dayOf,
    isWorked,
    eachDay,
  };
}

/** Replies that kept one of the promises that stand in the texts of the policies. */
export function plainKept(
  text: string,
  { timed }: ReturnType<typeof plainFigures>,
): { n: number; kept: number } | undefined {
  const keeps = {
    'Vi svarer inden for 24 timer.': (asked: string, replied: string) =>
      Date.parse(replied) - Date.parse(asked) <= 86_400_000,
    'Vi svarer inden for 2 dage.': (asked: string, replied: string) =>
      eachDay(dayOf(asked), dayOf(replied)).length <= 3,
    'Vi svarer inden for to hverdage.': (asked: string, replied: string) =>
      eachDay(dayAfter(dayOf(asked)), dayOf(replied)).filter(isWorked).length <= 2,
  }[text];
  if (keeps === undefined) return undefined;
  return { n: timed.length, kept: timed.filter(({ askedAt, reply }) => keeps(askedAt, reply.at)).length };
}
