import type { Clock } from '../clock.ts';
import { type HostRule, type Http, type HttpRequest, type HttpResponse, type HttpResult, mediaType } from '../http.ts';
import type { CachedAnswer, HttpCache } from './cache.ts';
import { type Pace, ruleFor } from './pace.ts';
import { backoff, isPassing, type Patience, retryAfter, patience as usualPatience } from './retry.ts';
import type { Transport } from './transport.ts';
import { trouble } from './trouble.ts';
import { type Sent, send } from './try-once.ts';

/** Everything the client needs of the outside. */
export interface HttpMeans {
  readonly transport: Transport;
  readonly clock: Clock;
  /** From 0 to 1, for the jitter. */
  readonly random: () => number;
  readonly pace: Pace;
  /** Without one, nothing is kept. */
  readonly cache?: HttpCache | undefined;
  /** Who asks: name, version and where to complain. */
  readonly userAgent: string;
  readonly patience?: Patience | undefined;
}

/** A client that contacts the hosts of `rules` and no other. */
export function createHttp(means: HttpMeans, rules: readonly HostRule[]): Http {
  const counter = { sent: 0 };
  return {
    get sent() {
      return counter.sent;
    },
    async get(request) {
      const { cache, clock } = means;
      const key = keyOf(request);
      const kept = await cache?.read(key);
      if (kept !== undefined && isFresh(kept, request, clock.now())) return { response: fromCache(kept, 'cache') };
      const result = await persist(means, rules, request, kept, counter);
      if ('trouble' in result) return result;
      const { response } = result;
      // What was confirmed is as good as new: its age counts from now.
      if (cache !== undefined && (response.status === 200 || response.from === 'unchanged'))
        await cache.write(key, {
          url: response.url,
          status: response.status,
          headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
          at: clock.now(),
          body: response.body,
        });
      return result;
    },
    forget: async (request) => means.cache?.remove(keyOf(request)),
  };
}

const keyOf = ({ accept = [], url }: Pick<HttpRequest, 'url' | 'accept'>): string => `${accept.join(',')} ${url}`;

function isFresh(kept: CachedAnswer, { maxAge = 'asked' }: HttpRequest, now: number): boolean {
  if (maxAge === 'for-good') return true;
  return maxAge !== 'asked' && now - kept.at >= 0 && now - kept.at <= maxAge * 1_000;
}

const fromCache = (kept: CachedAnswer, from: 'cache' | 'unchanged'): HttpResponse => ({
  url: kept.url,
  status: kept.status,
  headers: new Headers({ ...kept.headers }),
  body: kept.body,
  from,
});

/** Tries until there is an answer, patience is at an end, or trouble that no waiting cures. */
async function persist(
  means: HttpMeans,
  rules: readonly HostRule[],
  request: HttpRequest,
  kept: CachedAnswer | undefined,
  counter: { sent: number },
): Promise<HttpResult> {
  const { patience = usualPatience, clock, pace, random } = means;
  for (let failed = 1; ; failed += 1) {
    const sent = await follow(means, rules, request, kept, counter);
    if (sent.kind === 'answer') {
      const { response } = sent;
      if (response.status === 304 && kept !== undefined) return { response: fromCache(kept, 'unchanged') };
      if (response.status >= 200 && response.status < 300) {
        const { accept } = request;
        return accept === undefined || accept.includes(mediaType(response.headers))
          ? { response }
          : { trouble: trouble.wrongType(request.url, response, accept) };
      }
      const settled = request.settledBy !== undefined && response.headers.has(request.settledBy);
      if (settled || !isPassing(response.status)) return { trouble: trouble.status(request.url, response) };
    } else if (!sent.passing) return { trouble: sent.trouble };

    const rule = ruleFor(rules, new URL(request.url));
    const response = sent.kind === 'answer' ? sent.response : undefined;
    const asked = response === undefined ? undefined : waitAskedFor(response, rule, clock.now());
    if (asked !== undefined && rule !== undefined) pace.pause(rule.host, Math.min(asked, patience.longest));
    const ending = response === undefined ? undefined : trouble.status(request.url, response);
    if (asked !== undefined && asked > patience.longest && response !== undefined)
      return { trouble: trouble.busy(request.url, response, asked) };
    if (failed >= patience.tries)
      return { trouble: ending ?? (sent.kind === 'failed' ? sent.trouble : trouble.cut(request.url)) };
    await clock.sleep(Math.max(asked ?? 0, backoff(patience, failed, random())));
  }
}

function waitAskedFor(response: HttpResponse, rule: HostRule | undefined, now: number): number | undefined {
  const said = retryAfter(response.headers, now);
  if (said !== undefined) return said;
  return response.status === 429 && rule?.pauseAfter429 !== undefined ? rule.pauseAfter429 * 1_000 : undefined;
}

const mostRedirects = 5;

/** One try, with the redirects that stay on the host. */
async function follow(
  means: HttpMeans,
  rules: readonly HostRule[],
  request: HttpRequest,
  kept: CachedAnswer | undefined,
  counter: { sent: number },
): Promise<Sent> {
  const refuse = (found: ReturnType<typeof trouble.cut>): Sent => ({ kind: 'failed', passing: false, trouble: found });
  if (!URL.canParse(request.url)) return refuse(trouble.notListed(request.url, rules));
  let url = new URL(request.url);
  for (let redirects = 0; ; redirects += 1) {
    const rule = url.protocol === 'https:' && url.username === '' ? ruleFor(rules, url) : undefined;
    if (rule === undefined)
      return refuse(redirects === 0 ? trouble.notListed(url.href, rules) : trouble.redirect(request.url, url.href));
    await means.pace.turn(rule);
    counter.sent += 1;
    const sent = await send(means, url, request, kept);
    if (sent.kind === 'failed') return sent;
    const location = sent.response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(sent.response.status) || location === null) return sent;
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next === undefined || next.host !== url.host || redirects >= mostRedirects)
      return refuse(trouble.redirect(request.url, location));
    url = next;
  }
}
