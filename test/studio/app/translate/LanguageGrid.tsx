import { Toggle } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';

export const LANGUAGES = [
  'English',
  'German',
  'Spanish',
  'French',
  'Japanese',
  'Hindi',
  'Italian',
  'Korean',
  'Polish',
  'Turkish',
  'Dutch',
  'Portuguese (Brazil)',
] as const;

/** A job has no more. */
const MOST = 10;

interface LanguageGridProps {
  chosen: readonly string[];
  onChange: (languages: readonly string[]) => void;
}

/** One button for each language. */
export function LanguageGrid({ chosen, onChange }: LanguageGridProps) {
  const t = useTranslate();
  const [search, setSearch] = useState('');
  const shown = LANGUAGES.filter((language) => language.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <>
      <div className="tw-flex tw-items-center tw-justify-between tw-gap-3">
        <h3>
          <Label text="Translate into" />
        </h3>
        <span className="support language-count">
          {chosen.length} of {MOST}
        </span>
      </div>
      <label className="search search-wide language-search">
        <Icon name="search" size="18" />
        <input
          placeholder={t('Search languages')}
          aria-label={t('Search languages')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <Swap>
        <div className="language-grid">
          {shown.map((language) => (
            <Toggle.Root
              key={language}
              className="language tw-flex tw-items-center tw-justify-between"
              data-language={language}
              pressed={chosen.includes(language)}
              disabled={chosen.length >= MOST && !chosen.includes(language)}
              onPressedChange={(on) =>
                onChange(on ? [...chosen, language] : chosen.filter((other) => other !== language))
              }
            >
              <span className="tw-truncate">{language}</span>
              {chosen.includes(language) && <Icon name="checkmark" size="16" />}
            </Toggle.Root>
          ))}
        </div>
      </Swap>
    </>
  );
}
