import { Label } from '../../parts/Label.tsx';
import { Link } from '../../parts/Link.tsx';
import { AccountPanel } from './AccountPanel.tsx';
import { ApiPanel } from './ApiPanel.tsx';
import { BillingPanel } from './BillingPanel.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { MembersPanel } from './MembersPanel.tsx';

const TABS = {
  Account: AccountPanel,
  History: HistoryTable,
  'Members and Workspaces': MembersPanel,
  'Subscriptions & API': ApiPanel,
  Billing: BillingPanel,
} as const;

type Tab = keyof typeof TABS;

/** `?nav=API` was seen too, and means the panel that has it in its name. */
function tabOf(nav: string): Tab {
  if (nav === 'API') return 'Subscriptions & API';
  return Object.hasOwn(TABS, nav) ? (nav as Tab) : 'Account';
}

export function SettingsPage({ nav }: { nav: string }) {
  const current = tabOf(nav);
  const Panel = TABS[current];
  return (
    <div className="settings">
      <h1>
        <Label text="Settings" />
      </h1>
      <div className="settings-body tw-flex tw-gap-6">
        <nav className="settings-nav" aria-label="Settings">
          {Object.keys(TABS).map((tab) => (
            <Link
              key={tab}
              to={`/settings?nav=${encodeURIComponent(tab)}`}
              className="menu-link"
              current={tab === current}
            >
              <Label text={tab} />
            </Link>
          ))}
        </nav>
        <section className="settings-panel tw-flex-1 tw-min-w-0">
          <h2>
            <Label text={current} />
          </h2>
          <Panel />
        </section>
      </div>
    </div>
  );
}
