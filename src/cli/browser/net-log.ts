/**
 * Chromium's own log of its network (`--log-net-log`) → the requests it made.
 *
 * The log sees everything: pages, frames, content scripts, service workers, side panels, beacons,
 * sockets – and the browser's own upkeep (update checks, "who is signed in?", guesses at forms), which runs with or
 * without any extension. The two are told apart by the request's *traffic annotation*: each place in
 * Chromium's source that may make a request carries a name, whose hash is logged. Only the named
 * upkeep below is set aside; everything else, also what we do not know, counts.
 */

export interface NetRequest {
  readonly url: string;
  /** Lower case, without port. */
  readonly host: string;
  /** Origin of whoever asked, `not an origin` for the browser itself and for typed addresses. */
  readonly initiator: string;
}

/** Chromium's annotation hash (net/traffic_annotation): base 31, modulo 138003713. */
const annotationHash = (name: string): number => [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 138_003_713, 0);

const UPKEEP: ReadonlySet<number> = new Set(['autofill_query', 'gaia_auth_list_accounts', 'update_client'].map(annotationHash));

interface LogEvent {
  readonly type: number;
  readonly source: { readonly id: number };
  readonly params?: { readonly url?: string; readonly initiator?: string; readonly traffic_annotation?: number };
}
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly LogEvent[];
}

/**
 * The requests in a complete log, in order, without the browser's upkeep and without addresses that
 * stay inside the browser (`data:`, `blob:`, `chrome-extension:` …).
 *
 * @throws {SyntaxError} when the log is cut off (the browser still runs, or was killed)
 */
export const requestsIn = (log: string): NetRequest[] => {
  const { constants, events } = JSON.parse(log) as NetLog;
  const alive = constants.logEventTypes['REQUEST_ALIVE'];
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const upkeep = new Set(events.filter((e) => e.type === alive && UPKEEP.has(e.params?.traffic_annotation ?? -1)).map((e) => e.source.id));
  return events.flatMap(({ type, source, params }) => {
    if (type !== started || upkeep.has(source.id) || !params?.url || !/^(?:https?|wss?|ftp):/iu.test(params.url)) return [];
    return [{ url: params.url, host: new URL(params.url).hostname, initiator: params.initiator ?? '' }];
  });
};
