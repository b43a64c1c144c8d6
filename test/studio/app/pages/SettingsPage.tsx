import { Label } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { HistoryTable } from './HistoryTable.tsx';

const TABS = ['Account', 'History', 'Members and Workspaces', 'Subscriptions & API', 'Billing'] as const;

export function SettingsPage({ nav }: { nav: string }) {
  return (
    <div className="settings">
      <h1>
        <Label text="Settings" />
      </h1>
      <div className="settings-body tw-flex tw-gap-6">
        <nav className="settings-nav" aria-label="Settings">
          {TABS.map((tab) => (
            <Link key={tab} to={`/settings?nav=${encodeURIComponent(tab)}`} className="menu-link" current={tab === nav}>
              <Label text={tab} />
            </Link>
          ))}
        </nav>
        <section className="settings-panel tw-flex-1 tw-min-w-0">
          <h2>{TABS.find((tab) => tab === nav) ?? 'Account'}</h2>
          {nav === 'History' ? (
            <HistoryTable />
          ) : (
            <p className="support">Changes on this page are saved for the whole workspace.</p>
          )}
        </section>
      </div>
    </div>
  );
}
