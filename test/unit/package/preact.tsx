/** @jsxImportSource preact */
import 'upfront-credits/preact';

export const page = (
  <>
    <upfront-credits
      view="estimate"
      balance-url="/balance"
      rates-url="/prices.json"
      seconds={55}
      class="mine"
      onupfront-balance={({ detail }) => detail.credits}
      onClick={() => {}}
    >
      Your HeyGen credits
    </upfront-credits>
    {/* @ts-expect-error No such view. */}
    <upfront-credits view="pie" />
  </>
);
