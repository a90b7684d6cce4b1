import {
  accountAddress,
  answerAddress,
  authorityAddress,
  caseAddress,
  channelAddress,
  type Edition,
  exampleAddress,
  pageAddress,
  ruleAddress,
} from '#lib/addresses.ts';
import { langOn } from '#lib/i18n/spoken.ts';
import { statementTitle } from '#lib/i18n/statement-title.ts';
import type { MinistryAnswer, Page } from '#lib/model/answer.ts';
import type { Authority, Channel } from '#lib/model/authority.ts';
import type { GoodExample } from '#lib/model/good-example.ts';
import type { ParliamentCase } from '#lib/model/parliament-case.ts';
import type { MonthFile, Post, Reply } from '#lib/model/post.ts';
import type { Statement } from '#lib/model/statement.ts';
import { itemPlace } from '#lib/month-pages.ts';
import { otherSpellings } from '#lib/other-spellings.ts';
import { answerTitle } from '#lib/parliament/identity.ts';
import type { Prose } from '#lib/prose/read.ts';
import { plainText } from '#lib/text.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';

/** What search finds: a record for every post, every thread of replies, every answer and every page. */
export interface SearchRecord {
  /** Address below the base of the site. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** `post`, `thread` (the replies below a post), `answer` (a minister's), `rule` (a rule or a statement), `page`: values of the filter "kind". */
type Kind = 'post' | 'thread' | 'answer' | 'rule' | 'page';

const both: Edition[] = ['da', 'en'];

function record(
  kind: Kind,
  editions: Edition[],
  url: string,
  title: string,
  content: string,
  more: {
    day?: string | undefined;
    authority?: string | undefined;
    channels?: readonly string[] | undefined;
    by?: string | undefined;
    /** Of archived words, where it is known and not Danish. */
    lang?: string | undefined;
    fictional?: boolean | undefined;
  } = {},
): SearchRecord {
  const { day, authority, channels = [], by, lang, fictional } = more;
  return {
    url,
    content,
    meta: {
      title,
      kind,
      ...(day !== undefined && { day }),
      ...(by !== undefined && { by }),
      ...(lang !== undefined && { lang }),
      ...(fictional === true && { fictional: 'true' }),
    },
    filters: {
      kind: [kind],
      edition: editions,
      ...(authority !== undefined && { authority: [authority] }),
      ...(channels.length > 0 && { channel: [...channels] }),
      ...(day !== undefined && { year: [day.slice(0, 4)] }),
    },
    // What has no date comes after everything that has.
    sort: { date: day ?? '0000-00-00' },
  };
}

/** All words of an item: its text, what it shares, its warning, its poll and the words of its media. */
function wordsOf(item: Post | Reply): string {
  return [
    item.title,
    item.warning,
    plainText(item.text),
    item.share && plainText(item.share.text),
    ...(item.poll?.options.map((option) => option.text) ?? []),
    ...item.media.flatMap((media) => [media.caption, media.alt]),
  ]
    .filter((words) => words !== undefined && words !== '')
    .join('\n');
}

export function* monthRecords(file: MonthFile, authority: Authority, channel: Channel): Generator<SearchRecord> {
  const title = `${authority.name.da} · ${channel.name.da}`;
  const common = { authority: file.authority, channels: [file.channel], fictional: authority.fictional };
  for (const post of file.posts) {
    const day = dayInDenmark(post.at);
    const lang = langOn('da', post.lang);
    yield record('post', both, itemPlace(file, post, post.id), title, wordsOf(post), {
      ...common,
      day,
      by: post.by,
      lang: lang === 'da' ? undefined : lang,
    });
    const [first] = post.replies;
    if (first === undefined) continue;
    yield record('thread', both, itemPlace(file, post, first.id), title, post.replies.map(wordsOf).join('\n\n'), {
      ...common,
      day: dayInDenmark(first.at),
    });
  }
}

/** The pages about one authority: its own, and one for each account. */
export function* authorityRecords(
  slug: string,
  { data, text }: Prose<Authority>,
  channels: ReadonlyMap<string, Channel>,
) {
  const accounts = new Set(data.accounts.map((account) => account.channel));
  for (const edition of both) {
    const name = data.name[edition];
    const { fictional } = data;
    yield record(
      'page',
      [edition],
      authorityAddress(edition, slug),
      name,
      [name, ...alsoSpelled(edition, name), ...(edition === 'da' ? [text] : [])].join('\n'),
      {
        authority: slug,
        fictional,
      },
    );
    for (const channel of accounts) {
      const ofChannel = data.accounts.filter((account) => account.channel === channel);
      const words = ofChannel.flatMap((account) => [
        account.name,
        ...account.policies.map((policy) => policy.text),
        ...account.events.map((event) => event.text[edition]),
      ]);
      const title = `${name} · ${channels.get(channel)?.name[edition] ?? channel}`;
      yield record('page', [edition], accountAddress(edition, slug, channel), title, words.filter(Boolean).join('\n'), {
        authority: slug,
        channels: [channel],
        fictional,
      });
    }
  }
}

/** A name with å or aa is looked for in either spelling: "Ålborg" leads to Aalborg Kommune. */
const alsoSpelled = (edition: Edition, name: string): string[] =>
  otherSpellings(name)
    .slice(0, 1)
    .map((other) => (edition === 'da' ? `Også skrevet ${other}` : `Also spelled ${other}`));

export function* channelRecords(slug: string, { data, text }: Prose<Channel>): Generator<SearchRecord> {
  for (const edition of both) {
    const words = [data.name[edition], data.summary[edition], ...(edition === 'da' ? [text] : [])].join('\n');
    yield record('page', [edition], channelAddress(edition, slug), data.name[edition], words, { channels: [slug] });
  }
}

export function* answerRecords(
  id: string,
  { data, text }: Prose<MinistryAnswer>,
  fictional: boolean,
): Generator<SearchRecord> {
  for (const edition of both) {
    const asked = answerTitle(edition, data).text;
    const title = `${data.case} · ${edition === 'da' ? 'spørgsmål' : 'question'} ${data.number}: ${asked}`;
    const words = [asked, data.askedBy?.name, data.minister, data.committee, ...data.subjects, text];
    yield record('answer', [edition], answerAddress(edition, id), title, words.filter(Boolean).join('\n'), {
      day: data.answeredAt,
      authority: data.ministry,
      channels: data.channels,
      fictional,
    });
  }
}

/** A rule or a statement: our own words on it, in each edition. */
export function* statementRecords(slug: string, { data, text }: Prose<Statement>): Generator<SearchRecord> {
  for (const edition of both) {
    const title = statementTitle(edition, data);
    const words = [title, data.by[edition], data.about[edition], data.consequence?.[edition], data.law, data.section];
    yield record('rule', [edition], ruleAddress(edition, slug), title, [...words, text].filter(Boolean).join('\n'), {
      day: data.at?.length === 10 ? data.at : undefined,
      channels: data.channels,
    });
  }
}

/** A case of the Folketing: its title and what became of it. */
export function* caseRecords(id: string, data: ParliamentCase): Generator<SearchRecord> {
  for (const edition of both) {
    const words = [data.title, data.case, ...data.events.map(({ text }) => text[edition])];
    yield record('page', [edition], caseAddress(edition, id), `${data.case}: ${data.title}`, words.join('\n'));
  }
}

export function* pageRecords(edition: Edition, slug: string, { data, text }: Prose<Page>): Generator<SearchRecord> {
  yield record('page', [edition], pageAddress(edition, slug), data.title, `${data.title}\n${data.summary}\n${text}`);
}

export function* exampleRecords(
  edition: Edition,
  slug: string,
  { data, text }: Prose<GoodExample>,
  fictional: boolean,
): Generator<SearchRecord> {
  const words = `${data.title}\n${data.summary}\n${text}`;
  yield record('page', [edition], exampleAddress(edition, slug), data.title, words, {
    authority: data.authority,
    channels: [data.channel],
    fictional,
  });
}
