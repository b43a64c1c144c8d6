import { fill } from '../../shared/credits/format.ts';
import type { L10n } from './api.d.ts';
import type { Kernel } from './kernel.ts';
import { LANGUAGES } from './languages.ts';
import { ENGLISH, type Languages, type Texts } from './locales.ts';

export interface Language {
  readonly api: L10n;
  readonly texts: () => Texts;
  /** A contributed text in the language that is used; the text itself where there is none. */
  translate(text: string): string;
}

/** Contributed texts, the newest last: by language, by message. */
export type ContributedTexts = () => readonly Readonly<Record<string, Readonly<Record<string, string>>>>[];

/** @param languages Where texts are loaded from; a test has its own. */
export function createL10n(
  { emitter, changed, report, own }: Kernel,
  contributed: ContributedTexts,
  languages: Languages = LANGUAGES,
): Language {
  let texts = ENGLISH;
  let locale = 'en';
  let asked = 0;
  /** What was asked for last, and what that was taken for. */
  let [last, taken] = ['en', 'en'];
  const didChange = emitter<string>('l10n.onDidChangeLocale');

  async function setLocale(wanted: string): Promise<string> {
    const question = ++asked;
    const tag = tagFor(wanted);
    [last, taken] = [wanted, tag];
    // Of a language that extensions alone have, the widget's own sentences are those of the nearest one, or English.
    let loaded = ENGLISH;
    try {
      const load = languages[match(wanted, Object.keys(languages))];
      if (load) loaded = (await load()).default;
    } catch (error) {
      report(`The language ${tag}`, error);
      return locale;
    }
    // Another language was wanted meanwhile, or none any more.
    if (question !== asked || own.isDisposed || tag === locale) return locale;
    texts = loaded;
    locale = tag;
    didChange.fire(tag);
    changed.fire();
    return tag;
  }

  const tagFor = (wanted: string): string =>
    match(wanted, [...Object.keys(languages), ...contributed().flatMap((texts) => Object.keys(texts))]);

  // An extension may bring the language that was asked for before it came.
  own.add(
    changed.event(() => {
      if (tagFor(last) !== taken) void setLocale(last);
    }),
  );

  const translate = (text: string): string =>
    contributed().findLast((texts) => texts[locale]?.[text])?.[locale]?.[text] ?? text;

  function t(message: string, ...args: readonly unknown[]): string {
    const [first] = args;
    const words: Record<string, string> = Object.create(null);
    for (const [name, word] of Object.entries(typeof first === 'object' && first ? first : args))
      words[name] = `${word}`;
    return fill(translate(message), words);
  }

  return {
    api: {
      get locale() {
        return locale;
      },
      onDidChangeLocale: didChange.event,
      setLocale,
      t,
    },
    texts: () => texts,
    translate,
  };
}

/** The language itself, or another kind of it in the same script ("de-AT": "de", "pt-PT": "pt-BR"); English for all others. */
function match(wanted: string, tags: readonly string[]): string {
  // What most pages say: the tables of all scripts take milliseconds to be read for the first time.
  if (wanted === 'en') return wanted;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(wanted);
    const same = scriptOf(tag);
    return tags.find((each) => each === tag) ?? tags.find((each) => scriptOf(each) === same) ?? 'en';
  } catch {
    // No tag at all.
    return 'en';
  }
}

/** "pt-Latn": Chinese in Taiwan is written otherwise than in China. */
function scriptOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
