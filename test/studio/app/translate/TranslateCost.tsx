import { useSettings } from '../lib/settings.ts';

/** The site's own words about the cost of a job, in the wordings that were announced or seen. */
export function TranslateCost({ cost, balance }: { cost: number | null; balance: number | null }) {
  const { native, plan } = useSettings();
  if (plan === 'free') return <p className="note">This will use one free Video Translation quota.</p>;
  if (cost === null) return null;
  if (balance !== null && cost > balance) {
    return (
      <p className="note note-bad">
        This video will use {cost} credits. You have {balance} remaining
      </p>
    );
  }
  if (native === 'announce') {
    const rest = balance === null ? '' : ` (${balance} remaining)`;
    return <p className="note">{`This will use ${cost} premium credits${rest}.`}</p>;
  }
  const rest = balance === null ? '' : ` (you have ${balance} remaining)`;
  return <p className="note">{`This will use ${cost} credits${rest}`}</p>;
}
