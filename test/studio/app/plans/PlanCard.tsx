import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import type { Offer } from './content.ts';

export function PlanCard({ offer }: { offer: Offer }) {
  const current = offer.button === 'Current Plan';
  return (
    <section className="plan-card" data-plan={offer.name} data-current={current || undefined}>
      <h3 className="plan-name">{offer.name}</h3>
      <div className="tw-flex tw-items-center tw-gap-1.5">
        <span className="plan-price">{offer.price}</span>
        <span className="support">{offer.per}</span>
      </div>
      <button type="button" className={current ? 'button' : 'button button-brand'} disabled={current}>
        <Label text={offer.button} />
      </button>
      <ul className="plan-rows">
        {offer.rows.map((row) => (
          <li key={row} className="tw-flex tw-items-center tw-gap-2 plan-row" data-row={row}>
            <Icon name="checkmark" size="16" />
            <span>
              <Label text={row} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
