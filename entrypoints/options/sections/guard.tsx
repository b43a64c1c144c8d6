import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { plural } from '../../../shared/credits/wording.ts';
import { NumberField, Switch } from '../../companion/controls.tsx';
import { change, settings, trouble } from '../../companion/state.ts';
import { forgetAgreed, readAgreed, watchAgreed } from '../../storage/agreed.ts';
import { isCredits, type Settings } from '../../storage/settings.ts';
import { credits, texts } from '../../texts/texts.ts';
import type { Item, Section } from '../section.ts';

type Amount = 'lowAt' | 'guardAbove' | 'dayBudget';

/** When Upfront warns, and when it asks before a click. */
export function guardSection(): Section {
  const words = texts.value.options.guard;
  return {
    id: 'guard',
    intro: words.intro,
    items: [
      amount('lowAt'),
      {
        id: 'guard',
        words: [words.guard, words.guardHint],
        view: () => (
          <Switch
            label={words.guard}
            hint={words.guardHint}
            on={settings.value.guard}
            onChange={(on) => change({ guard: on })}
          />
        ),
      },
      amount('guardAbove'),
      amount('dayBudget'),
      {
        id: 'agreed',
        words: [words.agreed, words.askAgain],
        view: () => <Agreed />,
      },
    ],
  };
}

function amount(name: Amount): Item {
  const words = texts.value.options.guard;
  const hint = words[`${name}Hint`];
  return {
    id: name,
    words: [words[name], hint, name === 'lowAt' ? '' : words.needsGuard],
    view: () => {
      const isIdle = name !== 'lowAt' && !settings.value.guard;
      return (
        <NumberField
          label={words[name]}
          hint={isIdle ? `${hint} ${words.needsGuard}` : hint}
          unit={words.credits}
          fault={words.wholeNumber}
          value={settings.value[name]}
          accepts={isCredits}
          onChange={(credits) => change({ [name]: credits } satisfies Partial<Pick<Settings, Amount>>)}
        />
      );
    },
  };
}

/** The way back from "Always for this video". */
function Agreed() {
  const words = texts.value.options.guard;
  const { messages } = credits.value;
  const count = useSignal(0);
  const said = useSignal('');
  useEffect(() => {
    const take = (paths: readonly string[]): void => {
      count.value = paths.length;
    };
    // Storage that cannot be read is said above.
    readAgreed().then(take, () => undefined);
    return watchAgreed(take);
  }, [count]);
  const askAgain = async (): Promise<void> => {
    try {
      await forgetAgreed();
      said.value = words.askedAgain;
      trouble.value = '';
    } catch {
      trouble.value = texts.value.trouble.notStored;
    }
  };
  return (
    <div class="row">
      <div class="words">
        <p>{words.agreed}</p>
        <p class="hint">{count.value === 0 ? words.agreedNone : plural(words.agreedCount, count.value, messages)}</p>
        <p role="status">{count.value === 0 && said.value}</p>
      </div>
      <button type="button" class="button" disabled={count.value === 0} onClick={() => void askAgain()}>
        {words.askAgain}
      </button>
    </div>
  );
}
