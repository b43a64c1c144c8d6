import { INVOICES, termsOf, USED } from '../../content/billing.ts';
import { useSettings } from '../../lib/settings.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { TableHead } from '../../parts/TableHead.tsx';
import { useBalance } from '../../state/balance.ts';

export function BillingPanel() {
  const { plan } = useSettings();
  return (
    <>
      <PlanBox />
      {plan !== 'free' && <UsedTable />}
      <h3 className="settings-sub">
        <Label text="Invoices" />
      </h3>
      <table className="data-table invoices">
        <thead>
          <tr>
            {['Date', 'Your reference', 'Amount', ''].map((head) => (
              <th key={head} scope="col">
                {head !== '' && <Label text={head} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INVOICES.map(([date, reference, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td className="invoice-reference">{reference}</td>
              <td>{amount}</td>
              <td>
                <button type="button" className="icon-button" aria-label="Download">
                  <Icon name="download" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function PlanBox() {
  const { plan, oldWords } = useSettings();
  const balance = useBalance();
  const terms = termsOf(plan);
  if (plan === 'free')
    return (
      <div className="settings-box">
        <span className="big-number">Free</span>
        <span className="support">3 videos a month, and a try of Avatar IV and Video Agent.</span>
        <button type="button" className="button button-brand">
          <Label text="Upgrade to Creator" />
        </button>
      </div>
    );
  return (
    <div className="settings-grid">
      <div className="settings-box">
        <span className="support">
          <Label text="Current Plan" />
        </span>
        <span className="big-number">Creator</span>
        <span className="support">$29 a month, renews on December 1, 2026</span>
        <button type="button" className="button cancel-plan">
          <Label text="Manage plan" />
        </button>
      </div>
      <div className="settings-box">
        <span className="support">
          <Label text={oldWords ? 'Generative credits' : terms.noun} />
        </span>
        <span className="big-number">{balance} left</span>
        <Meter part={balance === null ? 0 : balance / terms.monthly} />
        <span className="support next-reset">Next reset: December 1, 2026</span>
        <span className="support">Avatar IV, Video Agent and other premium features draw on it.</span>
      </div>
      <div className="settings-box">
        <span className="strong">{terms.packLine}</span>
        <span className="support">For when Avatar IV, Veo 3.1 or Sora 2 take more than the plan brings.</span>
        <button type="button" className="button button-brand add-credits">
          <Label text={oldWords ? 'Add generative credits' : terms.pack} />
        </button>
      </div>
    </div>
  );
}

function Meter({ part }: { part: number }) {
  return (
    <div className="meter" aria-hidden="true">
      <span style={{ width: `${Math.min(100, Math.round(part * 100))}%` }} />
    </div>
  );
}

function UsedTable() {
  const { plan } = useSettings();
  return (
    <>
      <h3 className="settings-sub">
        <Label text="Used this cycle" />
      </h3>
      <table className="data-table used">
        <TableHead names={['Feature', 'Minutes', 'Credits']} />
        <tbody>
          {USED.map(([feature, minutes, premium, plain]) => (
            <tr key={feature}>
              <th scope="row" data-used={feature}>
                <Label text={feature} />
              </th>
              <td>{minutes}</td>
              <td>{plan === 'premium-2026' ? premium : plain}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
