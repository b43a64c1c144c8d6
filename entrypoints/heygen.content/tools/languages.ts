import { document } from '../../../shared/ui/dom/document.ts';
import { ariaName } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { chosenIn, labelOf, nearest } from './controls.ts';

/** Varieties that are languages of their own in lists: codes for `Intl`, and names that it does not have. */
const VARIETIES = ['en-US', 'en-GB', 'en-AU', 'es-ES', 'es-MX', 'fr-CA', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];
const MORE = ['mandarin', 'cantonese', 'filipino', 'farsi'];

let names: Set<string> | undefined;

/** How many languages are chosen: marked ones, those with a cross to remove them, or the one of a list. */
export function languagesFor(control: Element): number {
  return (
    nearest(control, (around) => {
      const chosen = new Set(chosenIn(around, isSpoken).filter(isLanguage));
      for (const cross of around.querySelectorAll('button,[role=button],[aria-label],[title]')) {
        const said = ariaName(cross) || cross.getAttribute('title') || '';
        const name = said.replace(REMOVE, '');
        if (name !== said && isLanguage(name)) chosen.add(name);
      }
      return chosen.size || undefined;
    }) ?? 0
  );
}

/** What a cross that takes a language away says, before its name or behind it. */
const REMOVE = /^(?:remover?|retirer|supprimer|удалить|убрать|移除|删除)\s*|\s*を?(?:削除|解除)$/i;

/** Whether a control, or the open list that it stands in, chooses the language that is spoken in the source. */
function isSpoken(control: Element): boolean {
  const list = control.closest('[role=listbox],[role=menu]');
  const opener = list?.id ? document.querySelector(`[aria-controls="${CSS.escape(list.id)}"]`) : null;
  const asked = opener ?? control;
  if (!asked.matches('select,[role=combobox],[aria-haspopup]')) return false;
  return SPOKEN.test(`${ariaName(asked)} ${boundedText(labelOf(asked) ?? asked, 200) ?? ''} ${wordsBefore(asked)}`);
}

/** What stands before a control, or before the box around it, where that is no other control. */
function wordsBefore(control: Element): string {
  const before = control.previousElementSibling ?? control.parentElement?.previousElementSibling;
  const isText = before && !before.matches(CONTROL) && !before.querySelector(CONTROL);
  return isText ? (boundedText(before, 60) ?? '') : '';
}

const CONTROL = 'button,select,input,textarea,[role]';
const SPOKEN =
  /origin|source|spoken|from|falad|parlée?|исходн|оригинал|元の|話され|源语|原(?:始|文)?语|源視頻|视频语言/i;

/** Whether a text is a language's name, in English or in the page's own language; a country in brackets may follow. */
function isLanguage(text: string): boolean {
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
