/**
 * HeyGen's reply to `GET /v3/users/me`, or to the retired `GET /v2/user/remaining_quota`, read into a `Balance`.
 *
 * Total: any reply gives a state, none throws. Nothing HeyGen wrote leaves this file except numbers, dates, the plan's
 * name and the opaque user name: messages can quote the credential, names and e-mail addresses are nobody's business.
 *
 * Checked by hand, not by schema: every field may be null and half of them have two spellings, so that a schema would
 * be longer than the code that reads them.
 *
 * Shapes: developers.heygen.com/reference/get-current-user, developers.heygen.com/docs/error-codes,
 * docs.heygen.com/reference/errors (v1 and its numeric codes), docs.heygen.com/reference/get-remaining-quota-v2.
 */
import type { Balance, Pool } from './types.ts';

/** A reply as any transport gives it; header names in any case, the body as text or already parsed. */
export interface Reply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * Why a reply holds no balance. `malformed`: not a JSON object (a gateway's HTML, cut off, empty) or over 64 KiB.
 * `no-pool`: an account, but nothing says which balance counts, or in which unit. `payment-required`: 402, which says
 * nothing about what is left. `unexpected-status`: any other status that has no meaning for a read.
 */
export type UnavailableReason = 'malformed' | 'no-pool' | 'payment-required' | 'unexpected-status';

export type BalanceReply =
  /** `account` is HeyGen's opaque user name, there to notice a swapped account: not to be shown or passed on. */
  | { state: 'ok'; balance: Balance; account?: string }
  /** Keep the last good balance with its time. It never means that nothing is left. */
  | { state: 'unavailable'; reason: UnavailableReason }
  /** Key or token missing, wrong, expired or revoked. A token may be refreshed once; a key must be replaced. */
  | { state: 'signed-out' }
  /** The refresh itself was refused (RFC 6749, section 5.2): the user has to connect again. */
  | { state: 'reconnect' }
  /** The credential is good but may not do this; signing in again does not help. */
  | { state: 'not-permitted'; missingScope?: string }
  /** Ask again after so many milliseconds, 1,000 to 60,000. After 429 as often as told, after 5xx at most twice. */
  | { state: 'retry'; afterMs: number }
  /** The address is gone (404, 410): do not ask it again. */
  | { state: 'retired' }
  /** A job's reply, not a balance: HeyGen had too few credits for it. How many are left is not said. */
  | { state: 'insufficient' };

type Fields = Readonly<Record<string, unknown>>;

type Found = Pick<Balance, 'pools' | 'plan' | 'guessed'>;

const LONGEST_BODY = 65_536;

const BILLING = ['wallet', 'subscription', 'usage_based'] as const;

/** Codes that say more than their status, which is 400 or even 200 for them. One code a line, see `codesOf`. */
const STATES = [
  ['reconnect', /^invalid_(client|grant)$/m],
  ['signed-out', /^(unauthorized|40009|400112|40105[67])$/m],
  // 400599, "tier not supported", asks for another plan, not for more credits.
  ['not-permitted', /^400(56[12]|573|599|631)$/m],
  ['insufficient', /^(MOVIO_PAYMENT_INSUFFICIENT_CREDIT|trial_video_limit_exceeded)$/m],
] as const;

/** Reads the reply to `GET /v3/users/me`. `now` is milliseconds since 1970. Never throws. */
export const readBalanceReply = (reply: Reply, now: number): BalanceReply => read(reply, now, readAccount);

/**
 * Reads the body of `GET /v2/user/remaining_quota`: sixtieths of an API credit, rounded down to whole credits.
 * `details` stays unread: its entries have units of their own, and only some are sixtieths. Never throws.
 */
export const readLegacyQuota = (body: unknown, now: number): BalanceReply =>
  read({ status: 200, body }, now, ({ remaining_quota }) => {
    if (remaining_quota === undefined) return { pools: [] };
    const sixtieths = amountOf(remaining_quota);
    const amount = sixtieths === 'unknown' ? sixtieths : Math.floor(sixtieths / 60);
    return { pools: [{ kind: 'api', unit: 'credits', amount }] };
  });

function read({ status, headers, body }: Reply, now: number, readData: (data: Fields) => Found): BalanceReply {
  try {
    const reply = open(body);
    const codes = codesOf(reply);
    const state = STATES.find(([, known]) => known.test(codes))?.[0];
    // A 401 is never a server's fault, even where its code reads `internal_error`.
    if (status === 401) return { state: state === 'reconnect' ? state : 'signed-out' };
    if (status === 402) return unavailable('payment-required');
    // The message names the scope, but it is prose; a read needs just this one.
    if (/^insufficient_api_key_scope$/m.test(codes)) return { state: 'not-permitted', missingScope: 'account:read' };
    if (state) return { state };
    if (status === 403) return { state: 'not-permitted' };
    if (status === 404 || status === 410) return { state: 'retired' };
    if (status === 429 || status >= 500) return { state: 'retry', afterMs: waitOf(headers, now) };
    if (!(status >= 200 && status < 300)) return unavailable('unexpected-status');

    // `{data}`, `{code, message, data}` and the bare object are all in use.
    const data = reply?.data === undefined ? reply : fields(reply.data);
    if (!data) return unavailable('malformed');
    const found = readData(data);
    if (!found.pools.length) return unavailable('no-pool');
    const account = nameOf(data.username);
    return { state: 'ok', balance: { ...found, source: 'api', readAt: now }, ...(account && { account }) };
  } catch {
    // Only what no JSON holds, a proxy or a symbol, gets here.
    return unavailable('malformed');
  }
}

const unavailable = (reason: UnavailableReason): BalanceReply => ({ state: 'unavailable', reason });

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Fields) : undefined;

function open(body: unknown): Fields | undefined {
  if (typeof body !== 'string') return fields(body);
  // Characters, not bytes: a transport that counts bytes stops earlier.
  if (body.length > LONGEST_BODY) return undefined;
  try {
    return fields(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** v3 and v2 put the code into `error`, OAuth makes it `error`, v1 has it on top, jobs have it in `data`. */
function codesOf(body: Fields | undefined): string {
  const data = fields(body?.data);
  const codes = [fields(body?.error)?.code ?? body?.error, data?.failure_code, fields(data?.error)?.code, body?.code];
  return codes.join('\n');
}

function readAccount(data: Fields): Found {
  const filled = BILLING.filter((type) => fields(data[type]));
  // HeyGen's own example fills all three objects: the one `billing_type` names counts, the others never do.
  const named = BILLING.find((type) => type === data.billing_type);
  const type = named ?? (filled.length === 1 ? filled[0] : undefined);
  const billing = type && fields(data[type]);
  if (!billing) return { pools: [] };
  const plan = type === 'subscription' && nameOf(billing.plan);
  return { pools: readPools[type](billing), ...(plan && { plan }), ...(!named && { guessed: true }) };
}

const readPools: Record<(typeof BILLING)[number], (billing: Fields) => Pool[]> = {
  /** Dollars, or an Enterprise pack's credits. A currency we do not know has no unit to show, so it is no pool. */
  wallet({ currency, remaining_balance, auto_reload }) {
    if (currency !== 'usd' && currency !== 'credits') return [];
    // An object by the reference, a boolean in HeyGen's own client (heygen-com/hyperframes).
    const autoReload = fields(auto_reload)?.enabled ?? auto_reload;
    const amount = amountOf(remaining_balance);
    return [{ kind: 'api', unit: currency, amount, ...(typeof autoReload === 'boolean' && { autoReload }) }];
  },

  /** Every plan has plan credits, known or not; add-on credits are there only where HeyGen lists them. */
  subscription({ credits }) {
    const addOn = fields(fields(credits)?.add_on_credits);
    const plan = creditPool('plan', fields(fields(credits)?.premium_credits));
    return addOn ? [plan, creditPool('add-on', addOn)] : [plan];
  },

  /** `remaining_credits` stays unread: nobody says whether it is credits or dollars. No cap: headroom is unknown. */
  usage_based({ spending_current_usd, spending_cap_usd }) {
    const spent = amountOf(spending_current_usd);
    const cap = amountOf(spending_cap_usd);
    if (spent === 'unknown') return [{ kind: 'metered', unit: 'usd', amount: spent }];
    const amount = cap === 'unknown' ? cap : amountOf(Math.max(0, Number((cap - spent).toFixed(6))));
    return [{ kind: 'metered', unit: 'usd', amount, spent }];
  },
};

function creditPool(kind: 'plan' | 'add-on', pool?: Fields): Pool {
  const resetsAt = dateOf(pool?.resets_at);
  return { kind, unit: 'credits', amount: amountOf(pool?.remaining), ...(resetsAt !== 'unknown' && { resetsAt }) };
}

/** A finite number, or text that is nothing but one. Never 0 for something else, and never -0. */
function amountOf(value: unknown): number | 'unknown' {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number + 0 : 'unknown';
}

/** ISO 8601, in UTC unless it says otherwise. A bare number may count from 1970 or from now: unknown. */
function dateOf(value: unknown): number | 'unknown' {
  const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)?)?$/.exec(String(value));
  return amountOf(iso && Date.parse(iso[0] + (iso[1] && !iso[2] ? 'Z' : '')));
}

/** One short line of foreign text without control, direction or other invisible characters; else nothing. */
const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\P{C}{1,64}$/u.test(value) ? value : undefined;

/** `Retry-After` as seconds or as an HTTP date; 30 s where it is absent or neither. Between 1 s and 60 s. */
function waitOf(headers: Reply['headers'] = {}, now: number): number {
  const after = Object.entries(headers).find(([name]) => /^retry-after$/i.test(name))?.[1] ?? '';
  const seconds = amountOf(after);
  // `Date.parse` makes a date of "try 5", so it gets HTTP dates only.
  const date = / GMT$/.test(after) ? Date.parse(after) : Number.NaN;
  const wait = seconds === 'unknown' ? date - now : seconds * 1000;
  return Number.isNaN(wait) ? 30_000 : Math.min(60_000, Math.max(1000, wait));
}
