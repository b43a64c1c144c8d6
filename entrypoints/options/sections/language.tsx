import { browser } from 'wxt/browser';
import { fill } from '../../../shared/credits/wording.ts';
import { Choice } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { LANGUAGE_CHOICES, type Language } from '../../storage/settings.ts';
import { chooseLanguage } from '../../texts/choose-language.ts';
import { texts } from '../../texts/texts.ts';
import type { Section } from '../section.ts';

/** The language of everything that Upfront says. */
export function languageSection(): Section {
  const words = texts.value.options.language;
  return {
    id: 'language',
    intro: words.intro,
    items: [
      {
        id: 'language',
        words: [words.language, words.hint, ...LANGUAGE_CHOICES.map(nameOf)],
        view: () => (
          <Choice
            label={words.language}
            hint={words.hint}
            value={settings.value.language}
            choices={LANGUAGE_CHOICES}
            nameOf={nameOf}
            onChange={(language) => change({ language })}
          />
        ),
      },
    ],
  };
}

/** Each language by the name that its own readers look for. */
function nameOf(choice: (typeof LANGUAGE_CHOICES)[number]): string {
  const words = texts.value.options.language;
  if (choice === 'page') return words.page;
  // The language that is spoken then, which is not the browser's where nobody has written that one.
  if (choice === 'auto')
    return fill(words.auto, { language: ownName(chooseLanguage('auto', '', browser.i18n.getUILanguage())) });
  return ownName(choice);
}

function ownName(tag: Language): string {
  // Readers of Chinese tell its two scripts apart, not its countries.
  const shown = tag === 'zh-CN' ? 'zh-Hans' : tag;
  const name = new Intl.DisplayNames(shown, { type: 'language' }).of(shown) ?? tag;
  return name.charAt(0).toLocaleUpperCase(shown) + name.slice(1);
}
