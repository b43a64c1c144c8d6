import { useState } from 'react';
import { type Source, sourceOf, TRANSLATIONS, type Translation } from '../content/sources.ts';
import { place } from '../lib/place.ts';
import { useStore } from '../lib/store.ts';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import { SourceCard } from './SourceCard.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import { TranslatePanel } from './TranslatePanel.tsx';
import { Translations } from './Translations.tsx';

/** The Translate app: a source first, then its panel. */
export function TranslatePage() {
  const { search } = useStore(place);
  const [source, setSource] = useState<Source | null>(() => sourceOf(new URLSearchParams(search).get('source')));
  const [made, setMade] = useState<readonly Translation[]>([]);
  const add = (from: Source, languages: readonly string[]) => {
    const name = from.name.replace(/\.\w+$/, '');
    const fresh = languages.map((language) => ({
      name,
      language,
      length: '',
      hue: from.hue,
      state: 'progress' as const,
    }));
    setMade((before) => [...fresh, ...before]);
    setSource(null);
  };
  return (
    <div className="translate-page">
      <h1 className="translate-title">
        <Label text="Video Translate" />
      </h1>
      <p className="support translate-line">
        Your own voice in 175+ languages and dialects. Speed is ready in minutes, Precision has the best lip sync, and
        Audio Only leaves the picture as it is.
      </p>
      <Swap>
        <section className="translate-work css-1p8d3ke" aria-label="Source">
          {source ? (
            <div className="translate-columns">
              <SourceCard source={source} onReplace={() => setSource(null)} />
              <TranslatePanel source={source} onTranslate={(languages) => add(source, languages)} />
            </div>
          ) : (
            <SourcePicker onChoose={setSource} />
          )}
        </section>
      </Swap>
      <Translations items={[...made, ...TRANSLATIONS]} />
    </div>
  );
}
