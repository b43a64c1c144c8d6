import { fill } from '../../../shared/credits/wording.ts';
import { Choice } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { LANGUAGE_CHOICES, LANGUAGES } from '../../storage/settings.ts';
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
  if (choice === 'auto') return fill(words.auto, { language: ownName(navigator.language) });
  return ownName(choice);
}

function ownName(tag: string): string {
  // Readers of Chinese tell its two scripts apart, not its countries.
  const known = LANGUAGES.find((each) => each === tag);
  const shown = known === 'zh-CN' ? 'zh-Hans' : tag;
  try {
    const name = new Intl.DisplayNames(shown, { type: 'language' }).of(shown) ?? tag;
    return name.charAt(0).toLocaleUpperCase(shown) + name.slice(1);
  } catch {
    return tag;
  }
}
