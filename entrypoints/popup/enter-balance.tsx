import { signal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { enterBalance } from '../companion/state.ts';
import { isCredits } from '../storage/settings.ts';
import { texts } from '../texts/texts.ts';
import './enter-balance.css';

/** Whether the user is entering a balance, has just entered one, or none of it. */
const state = signal<'closed' | 'open' | 'saved'>('closed');
/** Whether what was entered last is no balance. */
const isWrong = signal(false);

const close = (after: 'closed' | 'saved'): void => {
  state.value = after;
  isWrong.value = false;
};

/**
 * A balance that no page has shown, or not lately, entered by hand. It is kept as what the user has said, with its time, and
 * holds until a page shows another.
 *
 * @param isOffered Where the balance was just read, there is nothing to enter.
 */
export function EnterBalance({ isOffered }: { isOffered: boolean }) {
  const words = texts.value.enter;
  const opener = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(state.value);
  // The form takes the focus with it when it goes: at once, or keys pressed meanwhile reach nothing.
  useLayoutEffect(() => {
    if (before.current === 'open' && state.value === 'closed') opener.current?.focus();
    if (before.current === 'open' && state.value === 'saved') said.current?.focus();
    before.current = state.value;
  });
  if (state.value === 'open') return <Form />;
  return (
    <>
      {isOffered && (
        <button ref={opener} type="button" class="button" onClick={() => (state.value = 'open')}>
          {words.open}
        </button>
      )}
      <p ref={said} role="status" tabIndex={-1}>
        {state.value === 'saved' && words.saved}
      </p>
    </>
  );
}

function Form() {
  const words = texts.value.enter;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const credits = field.current?.valueAsNumber;
    isWrong.value = !isCredits(credits);
    if (isCredits(credits) && (await enterBalance(credits))) close('saved');
    else field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The window itself would close.
    event.preventDefault();
    close('closed');
  };
  return (
    <form class="enter" noValidate onSubmit={(event) => void onSubmit(event)} onKeyDown={onKeyDown}>
      <label for={id}>{words.label}</label>
      <div class="line">
        <input
          ref={field}
          id={id}
          type="number"
          min="0"
          step="1"
          inputMode="numeric"
          aria-invalid={isWrong.value}
          aria-describedby={`${id}-hint ${id}-fault`}
        />
        <button type="submit" class="button first">
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => close('closed')}>
          {words.cancel}
        </button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p class="fault" id={`${id}-fault`} role="alert">
        {isWrong.value && words.fault}
      </p>
    </form>
  );
}
