import { Popover } from 'radix-ui';
import { useSettings } from '../lib/settings.ts';
import { useBalance } from '../state/balance.ts';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import { Link } from './Link.tsx';

/** The account box in the lower left corner; the balance is only in its popover. */
export function Profile() {
  const balance = useBalance();
  const { plan } = useSettings();
  return (
    <Popover.Root>
      <Popover.Trigger className="profile tw-flex tw-items-center tw-gap-2.5">
        <span className="initial">K</span>
        <span className="profile-name tw-truncate">Kit’s workspace</span>
        <Icon name="more-level" size="16" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover profile-menu tw-z-menu" side="top" align="start" sideOffset={8}>
          <div className="profile-head tw-flex tw-items-center tw-gap-2.5">
            <span className="initial">K</span>
            <div className="tw-min-w-0">
              <div className="profile-name">Kit’s workspace</div>
              <div className="support">{plan === 'free' ? 'Free' : 'Creator'}</div>
            </div>
          </div>
          {plan !== 'free' && (
            <div className="profile-row tw-flex tw-items-center tw-justify-between">
              <span>
                <Label text="Credits" />
              </span>
              <span className="strong">{balance} left</span>
            </div>
          )}
          {plan === 'free' && (
            <button type="button" className="button button-brand tw-w-full">
              <Label text="Upgrade to Creator" />
            </button>
          )}
          <div className="menu-line" />
          <Link to="/settings?nav=Account" className="menu-link tw-flex tw-items-center tw-gap-2.5">
            <Icon name="settings" size="18" />
            <span>
              <Label text="Settings" />
            </span>
          </Link>
          <Link to="/settings?nav=History" className="menu-link tw-flex tw-items-center tw-gap-2.5">
            <Icon name="clock" size="18" />
            <span>
              <Label text="History" />
            </span>
          </Link>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
