import { fill, formatTime } from '../../shared/credits/wording.ts';
import { credits, texts } from '../texts/texts.ts';
import { Trouble } from './controls.tsx';
import { unsavedSince } from './unsaved.ts';

/** Says that readings cannot be stored, since when, and what to do about it; nothing while all is well. */
export function Unstored() {
  const since = unsavedSince.value;
  if (since === undefined) return null;
  const time = formatTime(since, credits.value.messages, true);
  return <Trouble>{fill(texts.value.history.unsaved, { time })}</Trouble>;
}
