import { useEffect } from 'preact/hooks';
import type { RateCardId } from '../../shared/credits/types.ts';
import { Options, Trouble } from '../companion/controls.tsx';
import { change, settings, trouble } from '../companion/state.ts';
import type { Settings } from '../storage/settings.ts';
import { texts } from '../texts/texts.ts';
import { Examples } from './examples.tsx';
import { PinPicture } from './pin-picture.tsx';

/** The first steps, after the install: keep it in sight, say which plan is yours, see what will be on the pages. */
export function Welcome() {
  const { name, welcome: words } = texts.value;
  const steps = [
    { id: 'pin', ...words.pin, view: <Pin /> },
    { id: 'plan', ...words.plan, view: <PlanQuestion /> },
    { id: 'see', ...words.see, view: <Examples /> },
  ];
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" alt={name} width="72" height="72" />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {trouble.value && <Trouble>{trouble.value}</Trouble>}
      <ol class="steps">
        {steps.map(({ id, title, text, view }) => (
          <li key={id} class="card step" aria-labelledby={`step-${id}`}>
            <h2 id={`step-${id}`}>{title}</h2>
            <p class="intro">{text}</p>
            {view}
          </li>
        ))}
      </ol>
      <div class="buttons">
        <a class="button first" href="https://app.heygen.com/" rel="noreferrer">
          {words.done}
        </a>
        <a class="button" href="/options.html">
          {words.options}
        </a>
      </div>
    </main>
  );
}

function Pin() {
  const words = texts.value.welcome.pin;
  return (
    <>
      <PinPicture label={words.toolbar} />
      <p>{import.meta.env.FIREFOX ? words.firefox : words.chrome}</p>
    </>
  );
}

const ANSWERS = ['premium', 'credits', 'free', 'unsure'] as const;
type Answer = (typeof ANSWERS)[number];

/** What each answer says of the settings; the plan's name is asked for in the options, not here. */
const MEANT: Readonly<Record<Answer, Pick<Settings, 'rateCard' | 'plan'>>> = {
  premium: { rateCard: 'premium-2026', plan: 'unknown' },
  credits: { rateCard: 'credits-2026b', plan: 'unknown' },
  free: { rateCard: 'auto', plan: 'free' },
  unsure: { rateCard: 'auto', plan: 'unknown' },
};

function answerOf(card: RateCardId | 'auto', plan: Settings['plan']): Answer {
  if (plan === 'free') return 'free';
  if (card === 'auto') return 'unsure';
  return card === 'premium-2026' || card === 'generative-2025' ? 'premium' : 'credits';
}

/** Which prices hold, in the words by which people know their plan. */
function PlanQuestion() {
  const words = texts.value.welcome.plan;
  const { rateCard, plan } = settings.value;
  const onChange = (answer: Answer): void => {
    const meant = MEANT[answer];
    // A plan that was named before stays, where the answer does not speak against it.
    const keeps = meant.plan === 'unknown' && plan !== 'free';
    void change(keeps ? { rateCard: meant.rateCard } : meant);
  };
  return (
    <>
      <Options
        label={words.title}
        value={answerOf(rateCard, plan)}
        choices={ANSWERS}
        nameOf={(answer) => words[answer]}
        hintOf={(answer) => words[`${answer}Hint`]}
        onChange={onChange}
      />
      <details>
        <summary>{words.help}</summary>
        <ul class="ways">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
