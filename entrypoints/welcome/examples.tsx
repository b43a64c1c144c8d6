import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { balanceOf, spendable } from '../../shared/credits/balance.ts';
import { creditState } from '../../shared/credits/credit-state.ts';
import { estimate } from '../../shared/credits/estimate.ts';
import type { FeatureId } from '../../shared/credits/types.ts';
import { describeBadge, describeEstimate, describeShortage, nameOf } from '../../shared/credits/wording.ts';
import { makeBadge } from '../../shared/ui/badge.ts';
import { EstimateView } from '../../shared/ui/estimate-view.tsx';
import { PLACED_STYLES } from '../../shared/ui/placed-styles.ts';
import { openRoot } from '../../shared/ui/shadow.ts';
import { credits, texts } from '../texts/texts.ts';

/** The signs that Upfront puts on pages, drawn by the same views, with the numbers that they would have there. */
export function Examples() {
  const words = texts.value.welcome.see;
  return (
    <ul class="examples">
      <Example says={words.badge}>
        <Badge feature="avatar-iv" />
      </Example>
      <Example says={words.badgeFree}>
        <Badge feature="avatar-iii" />
      </Example>
      <Example says={words.estimate} wide>
        <Estimate left={200} />
      </Example>
      <Example says={words.estimateShort} wide>
        <Estimate left={12} />
      </Example>
    </ul>
  );
}

function Example({ says, wide, children }: { says: string; wide?: true; children: ComponentChild }) {
  return (
    <li class={wide && 'wide'}>
      <div class="stage">{children}</div>
      <p>{says}</p>
    </li>
  );
}

/** The plans that the examples are from: on them one engine costs, and another does not. */
const CARD = 'premium-2026';

function Badge({ feature }: { feature: FeatureId }) {
  const place = useRef<HTMLSpanElement>(null);
  const { messages } = credits.value;
  useEffect(() => {
    const text = describeBadge(feature, CARD, messages);
    place.current?.replaceChildren(...(text ? [makeBadge(text, feature, false, messages)()] : []));
  }, [feature, messages]);
  return (
    <span class="entry">
      {nameOf(feature, messages)}
      <span ref={place} />
    </span>
  );
}

/** On HeyGen's pages it stands beside its control without taking room; here it takes its own. */
const IN_FLOW = ':host { position: static !important; display: block !important; width: auto !important; }';

/** A minute of Avatar IV, with so many credits left. */
function Estimate({ left }: { left: number }) {
  const place = useRef<HTMLDivElement>(null);
  const { messages } = credits.value;
  useEffect(() => {
    if (!place.current) return;
    const root = place.current.shadowRoot ?? openRoot(place.current, PLACED_STYLES + IN_FLOW);
    const cost = estimate({ feature: 'avatar-iv', seconds: 60 }, CARD);
    const known = spendable(balanceOf(left, 'page', 0), 0);
    const look = creditState(cost, known);
    const sentence = describeEstimate(cost, known, messages);
    const note = look === 'short' ? describeShortage(cost, known, messages) : '';
    const { locale, dir } = messages;
    const model = { look, isEstimated: false, isStale: false, sentence, note, compact: '', locale, dir };
    render(<EstimateView model={model} fit="full" open={false} details={null} onToggle={() => {}} />, root);
  }, [left, messages]);
  return (
    <span class="entry">
      <span class="generate" aria-hidden="true">
        {texts.value.welcome.see.generate}
      </span>
      <div ref={place} class="host" inert />
    </span>
  );
}
