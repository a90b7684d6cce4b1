import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';

/** One Chromium for a file of tests; every page in a context of its own. */
export function useBrowser(): {
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('There is no Chromium: run "npm test", which installs one.');
    browser = await chromium.launch({
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        // The browser itself asks its maker for updates and lists; the site under test must be all that is asked.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    });
  });
  const opened: BrowserContext[] = [];
  // Pages that stay open make every later one slower.
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  afterAll(async () => browser?.close());
  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    if (browser === undefined) throw new Error('the browser is not up yet');
    const made = await browser.newContext({ baseURL: inject('site'), locale: 'da-DK', ...options });
    opened.push(made);
    return made;
  };
  return {
    context,
    async open(address, options) {
      const page = await (await context(options)).newPage();
      await page.goto(address);
      return page;
    },
  };
}

/** The kinds of page that run a script, because what they show depends on what is asked of them. */
export const running: ReadonlySet<string> = new Set(
  ['search', 'account lookup', 'compare'].flatMap((kind) => [kind, `${kind}, English`]),
);

/** One address for every kind of page there is, in both editions. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '/',
  'home, English': '/en/',
  'home in another order': '/overblik/aktivitet/',
  'home in another order, English': '/en/overview/activity/',
  authorities: '/myndigheder/',
  'authorities, English': '/en/authorities/',
  authority: '/myndigheder/eksempelby/',
  'authority, English': '/en/authorities/eksempelby/',
  'authority with two accounts on a channel': '/myndigheder/fabelland/',
  'authority of which little is known': '/myndigheder/samsoe/',
  'authority with a sourced state': '/myndigheder/kolding/',
  account: '/myndigheder/eksempelby/x/',
  'account, English': '/en/authorities/eksempelby/x/',
  'account with many redirects': '/myndigheder/fabelland/x/',
  'account with quick replies': '/myndigheder/eksempelby-forsyning/mastodon/',
  evidence: '/myndigheder/fabelland/x/henvisning/',
  'evidence, English': '/en/authorities/fabelland/x/henvisning/',
  'evidence of times': '/myndigheder/eksempelby-forsyning/mastodon/svartid/',
  'evidence on several pages': '/myndigheder/tilstandby/x/selvbetjening/',
  'evidence of nothing': '/myndigheder/fabelland/x/rettet-og-slettet/',
  'account without an archive': '/myndigheder/kolding/facebook/',
  month: '/myndigheder/eksempelby/x/2020-03/',
  'month with every state': '/myndigheder/tilstandby/x/2021-08/',
  'month with pictures': '/myndigheder/tilstandby/x/2021-06/',
  'evidence of pictures': '/myndigheder/tilstandby/x/alt-tekst/',
  'long month': '/myndigheder/tilstandby/x/2021-05/',
  'day of a long month': '/myndigheder/tilstandby/x/2021-05/03/',
  channels: '/kanaler/',
  'channels, English': '/en/channels/',
  channel: '/kanaler/x/',
  'formal channel': '/kanaler/digital-post/',
  'channel, English': '/en/channels/x/',
  compare: '/sammenlign/',
  'compare, English': '/en/compare/',
  'authority to compare': '/sammenlign/eksempelby/',
  pair: '/sammenlign/eksempelby/fabelland/',
  'pair, English': '/en/compare/eksempelby/fabelland/',
  'good examples': '/gode-eksempler/',
  'good examples, English': '/en/good-examples/',
  'good example': '/gode-eksempler/vandet-blev-lukket/',
  'good example, English': '/en/good-examples/vandet-blev-lukket/',
  answers: '/svar/',
  'answers, English': '/en/answers/',
  answer: '/svar/20101/l-90/55/',
  'answer, English': '/en/answers/20101/l-90/55/',
  'answer in sections': '/svar/20981/l-990/7/',
  'answer in every state': '/svar/20981/l-990/8/',
  'answer that is only known of': '/svar/20981/l-990/9/',
  'answer that is only known of, English': '/en/answers/20981/l-990/9/',
  case: '/svar/20981/l-990/',
  'case that became an act': '/svar/20121/l-144/',
  'case, English': '/en/answers/20101/l-90/',
  'answers of a ministry': '/svar/ministerium/justitsministeriet/',
  'answers of a year': '/svar/aar/2098/',
  'answers on a channel': '/svar/kanal/facebook/',
  'answers by a word': '/svar/ord/sociale-medier/',
  'answers by a word, English': '/en/answers/word/sociale-medier/',
  rules: '/regler/',
  'rules, English': '/en/rules/',
  rule: '/regler/offentlighedsloven-15/',
  'rule, English': '/en/rules/fob-2023-1/',
  'account lookup': '/konto/',
  'account lookup, English': '/en/account/',
  data: '/data/',
  'data, English': '/en/data/',
  method: '/metode/',
  'method, English': '/en/method/',
  'rule pack': '/metode/regelpakke/',
  'rule pack, English': '/en/method/rule-pack/',
  search: '/soeg/',
  'search, English': '/en/search/',
  'no such page': '/findes-ikke/',
  design: '/design/',
};
