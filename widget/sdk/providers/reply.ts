import { type BalanceReply, readBalanceReply } from '../../../shared/credits/balance-api.ts';
import type { ProvidedBalance } from '../api.d.ts';
import { balance as checkBalance } from '../provided.ts';
import { type BalanceTrouble, troubled } from '../trouble.ts';
import { readBody } from './body.ts';

/** A server may ask for this much patience; what is longer is a mistake. Milliseconds. */
const LONGEST_WAIT = 86_400_000;

const TROUBLE: Readonly<Record<Exclude<BalanceReply['state'], 'ok' | 'retry' | 'unavailable'>, BalanceTrouble>> = {
  'signed-out': 'signed-out',
  reconnect: 'signed-out',
  'not-permitted': 'not-permitted',
  retired: 'retired',
  insufficient: 'failed',
};

/** The balance in a reply: as the API has it, or as HeyGen itself writes it. @throws TroubleError */
export async function readReply(response: Response): Promise<ProvidedBalance> {
  const { status } = response;
  const body = await readBody(response);
  const now = Date.now();
  if (response.ok) {
    const json = parse(body);
    if (typeof json === 'object' && json && 'pools' in json) return ours(json, now);
  }
  const reply = readBalanceReply({ status, body }, now);
  if (reply.state === 'ok') return ours({ pools: reply.balance.pools, plan: reply.balance.plan }, now);
  if (reply.state === 'retry') throw trouble(status === 429 ? 'rate-limited' : 'server-error', status);
  if (reply.state !== 'unavailable') throw trouble(TROUBLE[reply.state], status);
  throw trouble(reply.reason === 'malformed' || reply.reason === 'no-pool' ? 'malformed' : 'failed', status);
}

const trouble = (name: BalanceTrouble, status: number): Error =>
  troubled(
    name,
    `The balance's address answered with status ${status} and no balance in a form that is known (${name}).`,
  );

/** Without a time where the server has said none: it is as old as the answer then, and one that has not changed is new. */
function ours(value: object, now: number): ProvidedBalance {
  try {
    const { pools, readAt, plan } = checkBalance(value, now);
    return { pools, ...('readAt' in value && { readAt }), ...(plan && { plan }) };
  } catch (error) {
    throw troubled('malformed', `The balance's address sent an answer that is not as it should be: ${String(error)}`);
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** `Retry-After` as seconds or as an HTTP date, in milliseconds from now; 0 where it says nothing. */
export function retryAfter(headers: Headers, now: number): number {
  const told = headers.get('retry-after') ?? '';
  // `Date.parse` makes a date of almost anything, so it gets HTTP dates only.
  const wait = /^\d+$/.test(told) ? Number(told) * 1000 : / GMT$/.test(told) ? Date.parse(told) - now : 0;
  return Math.min(Math.max(wait || 0, 0), LONGEST_WAIT);
}
