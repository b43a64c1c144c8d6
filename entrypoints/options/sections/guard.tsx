import { NumberField, Switch } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { isCredits, type Settings } from '../../storage/settings.ts';
import { texts } from '../../texts/texts.ts';
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
