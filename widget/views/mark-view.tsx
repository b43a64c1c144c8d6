import type { Mark as Kind } from '../../shared/credits/locales/messages.ts';

/** A shape and a word for how something stands, for those who do not see the colour. */
export function MarkView({ kind, word }: { kind: Kind; word: string }) {
  return (
    <span class="state" part="state" data-mark={kind}>
      <i class="mark" aria-hidden="true" />
      {word}
    </span>
  );
}
