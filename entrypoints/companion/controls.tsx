import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/* The parts that the extension's own pages are made of. Every control has its name beside it, and a hint that belongs to it. */

interface Named {
  label: string;
  hint?: string | undefined;
  disabled?: boolean;
}

/** On or off, at once. */
export function Switch({ label, hint, disabled, on, onChange }: Named & { on: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <div class="row">
      <div class="words">
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}

interface Choosing<T extends string> extends Named {
  value: T;
  choices: readonly T[];
  nameOf(choice: T): string;
  onChange(choice: T): void;
}

/** One of a list. */
export function Choice<T extends string>({ label, hint, value, choices, nameOf, onChange }: Choosing<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => onChange(choices[currentTarget.selectedIndex] ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few that are all in sight, each with a word about it. */
export function Options<T extends string>({
  label,
  value,
  choices,
  nameOf,
  hintOf,
  onChange,
}: Choosing<T> & { hintOf?(choice: T): string | undefined }) {
  const id = useId();
  return (
    <fieldset class="options">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice} class="option">
          <input type="radio" name={id} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          <span>
            <b>{nameOf(choice)}</b>
            {hintOf?.(choice) && <span class="hint">{hintOf(choice)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface Numeric extends Named {
  /** `undefined` leaves the field empty. */
  value: number | undefined;
  unit: string;
  step?: string;
  /** What is said where the number cannot be taken; it stays in the field. */
  fault: string;
  placeholder?: string | undefined;
  accepts(value: number): boolean;
  onChange(value: number): void;
  /** Where the field may be left empty. */
  onClear?: () => void;
  children?: ComponentChildren;
}

/** What was entered and cannot be taken: it stays in the field until its value is another, which may be stored elsewhere. */
export function useRefused(value: number | undefined): { value: string | undefined } {
  const refused = useSignal<{ text: string | undefined; at: number | undefined }>({ text: undefined, at: value });
  return {
    get value() {
      return refused.value.at === value ? refused.value.text : undefined;
    },
    set value(text) {
      refused.value = { text, at: value };
    },
  };
}

/** A number, taken when the field is left or Enter is pressed. */
export function NumberField({ label, hint, value, unit, step = '1', fault, placeholder, ...rest }: Numeric) {
  const { accepts, onChange, onClear, disabled, children } = rest;
  const id = useId();
  const wrong = useRefused(value);
  const isWrong = wrong.value !== undefined;
  const take = (input: HTMLInputElement): void => {
    const isEmpty = input.value === '' && !input.validity.badInput;
    const number = input.valueAsNumber;
    const isTaken = isEmpty ? onClear !== undefined : accepts(number);
    wrong.value = isTaken ? undefined : input.value;
    if (!isTaken) return;
    if (isEmpty) onClear?.();
    else onChange(number);
  };
  const describedBy = [`${id}-unit`, hint && `${id}-hint`, isWrong && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="row">
      <div class="words">
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <p class="fault" id={`${id}-fault`} role="alert">
          {isWrong && fault}
        </p>
        {children}
      </div>
      <span class="number">
        <input
          id={id}
          type="number"
          min="0"
          step={step}
          inputMode="decimal"
          value={wrong.value ?? value ?? ''}
          disabled={disabled}
          placeholder={placeholder}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <span class="unit" id={`${id}-unit`}>
          {unit}
        </span>
      </span>
    </div>
  );
}

/** How sure a figure is: a shape of its own and a word, so that no colour has to tell it. */
export type Sureness = 'exact' | 'estimate' | 'stale' | 'unknown' | 'included' | 'low' | 'short' | 'own' | 'entered';

export function Mark({ kind, children }: { kind: Sureness; children: ComponentChildren }) {
  return (
    <span class="mark" data-kind={kind}>
      {children}
    </span>
  );
}

/** What went wrong, for people to act on; a screen reader says it at once. */
export function Trouble({ children }: { children: ComponentChildren }) {
  return (
    <p role="alert" class="trouble">
      {children}
    </p>
  );
}
