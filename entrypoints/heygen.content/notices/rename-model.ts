import { CALLED_CREDITS_SINCE, CALLED_PREMIUM_SINCE } from '../../../shared/credits/catalog/renames.ts';
import { fill, formatDay } from '../../../shared/credits/format.ts';
import type { Words } from '../../../shared/credits/locales/messages.ts';
import type { RenameModel } from '../../../shared/ui/rename-view.tsx';
import { allWords } from '../all-words.ts';

/** What the mark says, with the days on which credits were renamed. */
export function renameModel(words: Words): RenameModel {
  const { messages, notice } = allWords(words);
  const { locale, dir } = messages;
  const days = {
    renamed: formatDay(CALLED_PREMIUM_SINCE, messages),
    plain: formatDay(CALLED_CREDITS_SINCE, messages),
  };
  return { ...notice.rename, locale, dir, text: fill(notice.rename.text, days) };
}
