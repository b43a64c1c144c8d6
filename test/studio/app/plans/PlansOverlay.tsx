import { Dialog, Tabs } from 'radix-ui';
import { useState } from 'react';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Comparison } from './Comparison.tsx';
import { offersOf, QUOTES } from './content.ts';
import { PlanCard } from './PlanCard.tsx';

const TABS = ['Individual', 'Business'] as const;

/** The plans, laid over whatever page is there; nobody has to have asked for them. */
export function PlansOverlay() {
  const { plan, plans } = useSettings();
  const [closed, setClosed] = useState(false);
  const [compared, setCompared] = useState(false);
  return (
    <Dialog.Root open={plans && !closed} onOpenChange={(open) => setClosed(!open)}>
      <Dialog.Portal>
        <Dialog.Content className="plans css-1c7v0mh" aria-describedby={undefined}>
          <Dialog.Close className="icon-button plans-close" aria-label="Close">
            <Icon name="close" />
          </Dialog.Close>
          <Dialog.Title className="plans-title">
            <Label text="Plans that fit your scale" />
          </Dialog.Title>
          <p className="plans-line">
            Longer videos with Avatar IV, translations with lip sync, and Video Agent for everything in between.
          </p>
          <Tabs.Root defaultValue="Individual" className="plans-tabs">
            <Tabs.List className="pills pills-center">
              {TABS.map((tab) => (
                <Tabs.Trigger key={tab} value={tab} className="pill" data-plans-tab={tab}>
                  <Label text={tab} />
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {TABS.map((tab) => (
              <Tabs.Content key={tab} value={tab} className="plan-cards">
                {offersOf(tab, plan).map((offer) => (
                  <PlanCard key={offer.name} offer={offer} />
                ))}
              </Tabs.Content>
            ))}
          </Tabs.Root>
          <button
            type="button"
            className="button button-quiet plans-more"
            aria-expanded={compared}
            onClick={() => setCompared(!compared)}
          >
            <Label text="See full comparison" />
            <Icon name="down" size="16" />
          </button>
          {compared && <Comparison />}
          <div className="plan-quotes">
            {QUOTES.map(([quote, who]) => (
              <figure key={who} className="plan-quote">
                <blockquote>{quote}</blockquote>
                <figcaption className="support">{who}</figcaption>
              </figure>
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
