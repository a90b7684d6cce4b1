import { type HostRule, type HttpResponse, type HttpTrouble, mediaType, type TroubleKind } from '../http.ts';

/** The sentences of every trouble, in one place: what happened, and what to do. */
const make = (kind: TroubleKind, url: string, message: string, hint: string, response?: HttpResponse): HttpTrouble => ({
  kind,
  url,
  message,
  hint,
  ...(response !== undefined && { response }),
});

const minutes = (milliseconds: number): string => `${Math.ceil(milliseconds / 60_000)} minutes`;

export const trouble = {
  notListed: (url: string, rules: readonly HostRule[]): HttpTrouble =>
    make(
      'not-listed',
      url,
      'this address may not be asked',
      `Only https and the hosts in the manifest are contacted (${rules.map(({ host, path }) => `${host}${path ?? ''}`).join(', ') || 'none'}): if it belongs to the source, add it to "hosts" in content/sources.`,
    ),
  privateAddress: (url: string): HttpTrouble =>
    make(
      'private-address',
      url,
      'its name leads to an address of a private network',
      'Look at the name server and the hosts file of this machine: a public service has a public address.',
    ),
  redirect: (url: string, to: string): HttpTrouble =>
    make(
      'redirect',
      url,
      `it redirects to ${to.slice(0, 200)}, which is not followed`,
      'Redirects are followed on the same host only, over https. If the service has moved, change its address and hosts in content/sources.',
    ),
  noHost: (url: string): HttpTrouble =>
    make('no-host', url, 'the host cannot be found', 'Look at the network of this machine, then run the pull again.'),
  cut: (url: string): HttpTrouble =>
    make(
      'cut',
      url,
      'the connection ended before the answer did',
      'Run the pull again; it goes on where it was. If it stays so, the service has trouble of its own.',
    ),
  timeout: (url: string, seconds: number): HttpTrouble =>
    make(
      'timeout',
      url,
      `no whole answer within ${seconds} seconds`,
      'Run the pull again when the service is quicker.',
    ),
  tooLarge: (url: string, limit: number): HttpTrouble =>
    make(
      'too-large',
      url,
      `the answer is larger than ${limit} bytes`,
      'This is not what was asked for; open the address in a browser to see what it is.',
    ),
  busy: (url: string, response: HttpResponse, wait: number): HttpTrouble =>
    make(
      'busy',
      url,
      `the service asks to be left alone for ${minutes(wait)}`,
      'Run the pull again after that; nothing was lost.',
      response,
    ),
  wrongType: (url: string, response: HttpResponse, accept: readonly string[]): HttpTrouble =>
    make(
      'wrong-type',
      url,
      `the answer is ${mediaType(response.headers) || 'of no stated type'} and not ${accept.join(' or ')}`,
      'It is likely a page about an error or about maintenance: open the address in a browser, and run the pull again later.',
      response,
    ),
  status: (url: string, response: HttpResponse): HttpTrouble =>
    make('status', url, `the service answers ${response.status}`, hintFor(response.status), response),
};

function hintFor(status: number): string {
  if (status === 429)
    return 'It is asked too often: run the pull again in an hour, or lower perMinute in content/sources.';
  if (status >= 500) return 'The service has trouble of its own: run the pull again later.';
  if (status === 403 || status === 401)
    return 'It does not let scripts in: use a copy of the web archive or a local file.';
  if (status === 404 || status === 410) return 'There is nothing at this address: look at what the manifest asks for.';
  return 'It does not understand the question: the service may have changed, look at its documentation.';
}
