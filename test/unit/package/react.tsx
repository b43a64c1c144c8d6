import { createRef } from 'react';
import type { UpfrontCreditsElement } from 'upfront-credits/element';
import { UpfrontCredits, type UpfrontCreditsProps } from 'upfront-credits/react';

const props: UpfrontCreditsProps = { view: 'panel', seconds: { min: 14, max: 16 }, className: 'mine' };
const ref = createRef<UpfrontCreditsElement>();

export const page = (
  <>
    <UpfrontCredits
      {...props}
      ref={ref}
      id="credits"
      onUpfrontSelect={({ detail }) => detail.savingText}
      onClick={() => {}}
    >
      Your HeyGen credits
    </UpfrontCredits>
    {/* @ts-expect-error No such view. */}
    <UpfrontCredits view="pie" />
    <upfront-credits
      view="estimate"
      balance-url="/balance"
      rates-url="/prices.json"
      onupfront-balance={({ detail }) => detail.credits}
    >
      Your HeyGen credits
    </upfront-credits>
    {/* @ts-expect-error No such theme. */}
    <upfront-credits theme="pink" />
  </>
);
