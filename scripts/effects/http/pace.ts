import type { Clock } from '../clock.ts';
import type { HostRule } from '../http.ts';

/** When the next request may go to a host. One pace for all sources of a pull: two that ask one host wait for each other. */
export interface Pace {
  /** Resolves when it is this request's turn. */
  turn(rule: HostRule): Promise<void>;
  /** Nothing goes to the host for so long, from now. */
  pause(host: string, milliseconds: number): void;
}

export function createPace(clock: Clock): Pace {
  const free = new Map<string, number>();
  const paused = new Map<string, number>();
  return {
    async turn(rule) {
      const lane = `${rule.host}${rule.path ?? '/'}`;
      const at = Math.max(clock.now(), free.get(lane) ?? 0);
      free.set(lane, at + 60_000 / rule.perMinute);
      for (;;) {
        const wait = Math.max(at, paused.get(rule.host) ?? 0) - clock.now();
        if (wait <= 0) return;
        await clock.sleep(wait);
      }
    },
    pause(host, milliseconds) {
      paused.set(host, Math.max(paused.get(host) ?? 0, clock.now() + milliseconds));
    },
  };
}

/** The rule an address falls under: its host, and the longest beginning of its path. Undefined: it must not be asked. */
export function ruleFor(rules: readonly HostRule[], url: URL): HostRule | undefined {
  return rules
    .filter(({ host, path = '/' }) => host === url.host && url.pathname.startsWith(path))
    .toSorted((a, b) => (b.path ?? '/').length - (a.path ?? '/').length)[0];
}
