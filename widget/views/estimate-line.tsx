import { fill } from '../../shared/credits/format.ts';
import { DetailsView } from '../../shared/ui/details-view.tsx';
import { MarkView } from './mark-view.tsx';
import { Menu } from './menu-view.tsx';
import { estimateMark, type Scene, sureness } from './scene.ts';

/**
 * What an action will draw, in one sentence, with its breakdown one press away; `flat` where there is no further step.
 */
export function EstimateLine({ scene, flat = false }: { scene: Scene; flat?: boolean }) {
  const { estimate, texts } = scene;
  const mark = estimateMark(scene);
  const words = texts.views;
  const text = (
    <>
      <MarkView kind={mark} word={words.marks[mark]} />
      <span class="sentence" part="sentence">
        {estimate?.sentence ?? words.noAction}
      </span>
      <span class="soft note" part="note">
        {noteOf(scene)}
      </span>
    </>
  );
  return (
    <div class="estimate tinted" part="estimate" data-mark={mark}>
      {flat || !estimate?.lines.length ? (
        <div class="line">{text}</div>
      ) : (
        <button type="button" class="line" part="button breakdown" popovertarget="more">
          {text}
        </button>
      )}
    </div>
  );
}

/** What must be known beside the sentence: what is missing, how sure the balance is, else what the price is. */
function noteOf({ estimate, balance, texts: { views } }: Scene): string {
  const sure = balance.message && sureness(balance);
  if (estimate?.shortage) return estimate.shortage;
  if (estimate && sure) return fill(views.balanceIs, { balance: views.balance, mark: views.marks[sure] });
  const [line, ...more] = estimate?.lines ?? [];
  if (estimate && estimate.prices.length > 1) return estimate.prices.join(' ');
  // Several prices are the breakdown's.
  return line && more.length === 0 ? line.rateText : '';
}

/** The breakdown of an estimate: a line for each feature with its rate, and where the balance is from. */
export function Breakdown({ scene }: { scene: Scene }) {
  const { estimate, texts, balance } = scene;
  const lines = estimate?.lines.map(({ text, rateText }) => ({ text, rate: rateText })) ?? [];
  const remarks = [[balance.text, balance.sourceText].filter(Boolean).join(' · '), ...(estimate?.prices ?? [])];
  return (
    <>
      <DetailsView head={texts.widget.breakdown} model={{ lines, remarks }} opens={{ up: false, start: false }} />
      {scene.view === 'estimate' && <Menu scene={scene} />}
    </>
  );
}
