import { Options } from '../../companion/controls.tsx';
import { change, settings } from '../../companion/state.ts';
import { THEMES } from '../../storage/settings.ts';
import { texts } from '../../texts/texts.ts';
import type { Section } from '../section.ts';

/** Light or dark, for the extension's own pages. */
export function appearanceSection(): Section {
  const words = texts.value.options.appearance;
  return {
    id: 'appearance',
    intro: words.intro,
    items: [
      {
        id: 'theme',
        words: [words.theme, ...Object.values(words.names)],
        view: () => (
          <Options
            label={words.theme}
            value={settings.value.theme}
            choices={THEMES}
            nameOf={(theme) => words.names[theme]}
            onChange={(theme) => change({ theme })}
          />
        ),
      },
    ],
  };
}
