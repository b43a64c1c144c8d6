import { document } from '../../../shared/ui/dom/document.ts';

/** Varieties that are languages of their own in lists: codes for `Intl`, and names that it does not have. */
const VARIETIES = ['en-US', 'en-GB', 'en-AU', 'es-ES', 'es-MX', 'fr-CA', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];
const MORE = ['mandarin', 'cantonese', 'filipino', 'farsi'];

let names: Set<string> | undefined;

/** Whether a text is a language's name, in English or in the page's own language; a country in brackets may follow. */
export function isLanguage(text: string): boolean {
  names ??= new Set([...MORE, ...namesIn('en'), ...namesIn(document.documentElement.lang)]);
  return names.has(bare(text));
}

const bare = (text: string): string =>
  text
    .replace(/[(（[].*$/, '')
    .trim()
    .toLowerCase();

function namesIn(locale: string): string[] {
  const found: string[] = [];
  let inLocale: Intl.DisplayNames;
  try {
    inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  } catch {
    // A page may write anything into `lang`.
    return found;
  }
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const code of [...codes, 'fil', 'yue', ...VARIETIES]) {
    const name = inLocale.of(code);
    if (name) found.push(bare(name));
  }
  return found;
}
