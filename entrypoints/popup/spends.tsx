import { plural } from '../../shared/credits/wording.ts';
import { Mark, type Sureness } from '../companion/controls.tsx';
import { report, type Said } from '../companion/page-state.ts';
import { settings } from '../companion/state.ts';
import { credits, texts } from '../texts/texts.ts';

/** A window that is full of sentences is read by nobody. */
const MOST = 3;

/** What the page in front of the user would spend, in the words that stand beside its buttons. */
export function Spends() {
  const here = report.value;
  const words = texts.value.spends;
  if (!here || !settings.value.enabled) return null;
  const more = here.says.length - MOST;
  return (
    <section class="spends" aria-label={words.title}>
      <h2>{words.title}</h2>
      {here.says.length === 0 && <p class="soft">{words.nothing}</p>}
      <ul>
        {here.says.slice(0, MOST).map((said) => (
          <li key={said.text + said.note}>
            <p class="marks">
              {marksOf(said).map((kind) => (
                <Mark key={kind} kind={kind}>
                  {texts.value.marks[kind]}
                </Mark>
              ))}
            </p>
            <p>{said.text}</p>
            {said.note && <p class="soft">{said.note}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{plural(words.more, more, credits.value.messages)}</p>}
    </section>
  );
}

/** A balance that does not suffice is more to know than how exact the figure is, and comes first. */
function marksOf({ kind, state }: Said): Sureness[] {
  const sureness = kind === 'range' ? 'estimate' : kind;
  return state === 'short' || state === 'low' ? [state, sureness] : [sureness];
}
