import { accountName } from '../accounts/account-name.ts';
import type { AccountIndex, KnownAccount, Match, Verdict } from '../accounts/lookup.ts';
import { accountAddress, authorityAddress, type Edition } from '../addresses.ts';
import { date, list, number } from './format.ts';
import { speaker } from './say.ts';

/** An answer in words: what stands out, what one must know of it, and where to read on. */
export interface VerdictWords {
  readonly tone: 'yes' | 'no' | 'unknown';
  /** One sentence that answers. */
  readonly answer: string;
  readonly more: readonly string[];
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** Names of channels by slug, in the edition. */
type ChannelNames = Readonly<Record<string, string>>;

/** What a person reads of a verdict. Several where a handle is in use on several channels. */
export function verdictWords(
  edition: Edition,
  verdict: Verdict,
  index: AccountIndex,
  channels: ChannelNames,
): VerdictWords[] {
  const say = speaker(edition);
  switch (verdict.kind) {
    case 'listed':
      return verdict.matches.map((match) => listedWords(edition, match, index, channels));
    case 'site': {
      const name = nameOf(edition, verdict.authority, index);
      return [
        {
          tone: 'yes',
          answer: say(`Ja. ${verdict.host} hører til ${name}.`, `Yes. ${verdict.host} belongs to ${name}.`),
          more: [],
          links: [authorityLink(edition, verdict.authority, index)],
        },
      ];
    }
    case 'unlisted':
      return [unlistedWords(edition, verdict, index, channels)];
    case 'unnamed': {
      const channel = channels[verdict.channel] ?? verdict.channel;
      return [
        {
          tone: 'unknown',
          answer: say(
            `Det kan ikke ses af adressen, hvis konto det er.`,
            'The address does not say whose account it is.',
          ),
          more: [
            say(
              `Den hører til på ${channel}, men nævner ingen konto. Åbn den, og slå adressen på profilen bag op i stedet.`,
              `It belongs to ${channel} and names no account. Open it, and look up the address of the profile behind it instead.`,
            ),
          ],
          links: [],
        },
      ];
    }
    case 'unreadable':
      return [
        {
          tone: 'unknown',
          answer: say(
            'Det ligner ikke en adresse eller et kontonavn.',
            'That does not look like an address or a handle.',
          ),
          more: [
            say(
              'Skriv adressen på en profil eller et opslag, for eksempel https://x.com/navn, eller et kontonavn med @ foran.',
              'Write the address of a profile or a post, for example https://x.com/name, or a handle with an @ in front.',
            ),
          ],
          links: [],
        },
      ];
  }
}

function listedWords(
  edition: Edition,
  { account, former }: Match,
  index: AccountIndex,
  channels: ChannelNames,
): VerdictWords {
  const say = speaker(edition);
  const who = nameOf(edition, account.authority, index);
  const where = channels[account.channel] ?? account.channel;
  const name = accountName(account);
  const links = [
    {
      text: say(`${who} på ${where}`, `${who} on ${where}`),
      address: accountAddress(edition, account.authority, account.channel),
    },
    authorityLink(edition, account.authority, index),
  ];
  const known = account.source === undefined ? [] : [sourceWords(edition, account)];
  const madeUp = index.authorities[account.authority]?.fictional
    ? [
        say(
          'Myndigheden er opdigtet: den viser, hvordan siden virker.',
          'The authority is made up: it shows how the site works.',
        ),
      ]
    : [];
  if (account.status !== 'official')
    return {
      tone: account.status === 'unclear' ? 'unknown' : 'no',
      answer: otherStatus(edition, account, name, who, where),
      more: [...known, ...madeUp],
      links,
    };
  if (former)
    return {
      tone: 'unknown',
      answer: say(
        `Navnet var ${genitive(who)} på ${where}, men kontoen har skiftet navn til ${name}.`,
        `The name was that of ${who} on ${where}, but the account has changed its name to ${name}.`,
      ),
      more: [
        say(
          'Hvem der bruger det gamle navn nu, står ikke i registret.',
          'Who uses the former name now is not in the registry.',
        ),
        ...known,
        ...madeUp,
      ],
      links,
    };
  if (account.left !== undefined)
    return {
      tone: 'unknown',
      answer: say(
        `${name} var ${genitive(who)} egen konto på ${where}, men den er forladt.`,
        `${name} was the own account of ${who} on ${where}, but it has been left.`,
      ),
      more: [
        say(
          `Den blev forladt ${date('da', account.left)}. Skriv hellere et andet sted.`,
          `It was left ${date('en', account.left)}. Better write elsewhere.`,
        ),
        ...known,
        ...madeUp,
      ],
      links,
    };
  return {
    tone: 'yes',
    answer: say(
      `Ja. ${name} er ${genitive(who)} egen konto på ${where}.`,
      `Yes. ${name} is the own account of ${who} on ${where}.`,
    ),
    more: [
      ...(account.opened === undefined
        ? []
        : [
            say(
              `Den har den haft siden ${date('da', account.opened)}.`,
              `It has had it since ${date('en', account.opened)}.`,
            ),
          ]),
      ...known,
      ...madeUp,
    ],
    links,
  };
}

function otherStatus(edition: Edition, { status }: KnownAccount, name: string, who: string, where: string): string {
  const say = speaker(edition);
  if (status === 'private')
    return say(
      `Nej. ${name} på ${where} hører til en ansat eller valgt hos ${who} og er ikke myndighedens egen.`,
      `No. ${name} on ${where} is of a person employed by or elected to ${who}, and not the authority’s own.`,
    );
  if (status === 'unofficial')
    return say(
      `Nej. ${name} på ${where} er i ${genitive(who)} navn eller handler om den, men er ikke myndighedens egen.`,
      `No. ${name} on ${where} is in the name of ${who} or about it, and not the authority’s own.`,
    );
  return say(
    `Det er uklart, om ${name} på ${where} er ${genitive(who)} egen.`,
    `It is unclear whether ${name} on ${where} is the own account of ${who}.`,
  );
}

function unlistedWords(
  edition: Edition,
  { near }: Extract<Verdict, { kind: 'unlisted' }>,
  index: AccountIndex,
  channels: ChannelNames,
): VerdictWords {
  const say = speaker(edition);
  const real = index.accounts.filter(
    ({ authority, status }) => status === 'official' && !index.authorities[authority]?.fictional,
  );
  const known = number(edition, real.length);
  const of = number(edition, new Set(real.map(({ authority }) => authority)).size);
  const like = near.map((account) =>
    say(
      `${accountName(account)} (${nameOf('da', account.authority, index)} på ${channels[account.channel] ?? account.channel})`,
      `${accountName(account)} (${nameOf('en', account.authority, index)} on ${channels[account.channel] ?? account.channel})`,
    ),
  );
  return {
    tone: 'unknown',
    answer: say('Kontoen står ikke i registret.', 'The account is not in the registry.'),
    more: [
      ...(near.length > 0
        ? [
            say(
              `Navnet ligner ${list('da', like)}. Se efter, om det er den, du mener: et navn, der ligner, kan være en anden.`,
              `The name looks like ${list('en', like)}. See whether that is the one you mean: a name that looks like it may be another.`,
            ),
          ]
        : []),
      say(
        `Det betyder ikke, at den er falsk. Registret kender ${known} ${real.length === 1 ? 'officiel konto' : 'officielle konti'} hos ${of} myndigheder, og der er flere. Spørg myndigheden selv, eller se efter på dens eget websted.`,
        `That does not mean that it is false. The registry knows ${known} official ${real.length === 1 ? 'account' : 'accounts'} of ${of} authorities, and there are more. Ask the authority itself, or look at its own site.`,
      ),
    ],
    links: near.map(({ authority, channel: on }) => ({
      text: say(
        `${nameOf('da', authority, index)} på ${channels[on] ?? on}`,
        `${nameOf('en', authority, index)} on ${channels[on] ?? on}`,
      ),
      address: accountAddress(edition, authority, on),
    })),
  };
}

const nameOf = (edition: Edition, slug: string, { authorities }: AccountIndex): string =>
  authorities[slug]?.name[edition] ?? slug;

const authorityLink = (edition: Edition, slug: string, index: AccountIndex): { text: string; address: string } => ({
  text: nameOf(edition, slug, index),
  address: authorityAddress(edition, slug),
});

function sourceWords(edition: Edition, { source }: KnownAccount): string {
  const say = speaker(edition);
  if (source === undefined) return '';
  const at = source.at === undefined ? '' : `, ${date(edition, source.at)}`;
  const note = source.note === undefined ? '' : ` ${source.note[edition]}`;
  return say(`Kendt fra: ${source.title}${at}.${note}`, `Known from: ${source.title}${at}.${note}`);
}

/** "Prøveby Kommune" -> "Prøveby Kommunes"; a name that ends with s, x or z takes an apostrophe. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);
