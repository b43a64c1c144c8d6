import type { Spoken } from '../credits/locales/messages.ts';

/** What is said beside a control. */
export interface NoteModel extends Spoken {
  text: string;
}

/** A frame around a control of the page, and a note beside it, which is read out when it is written. */
export function NoteView({ model }: { model: Spoken }) {
  return (
    <div class="root" lang={model.locale} dir={model.dir}>
      <div class="frame" />
      <div class="note" role="status" />
    </div>
  );
}
