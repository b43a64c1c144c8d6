import type { HelpMessages, Spoken } from '../credits/locales/messages.ts';

export interface TeachModel extends Spoken {
  help: HelpMessages;
  /** What the user is to do, or is asked. */
  text: string;
  /** Why what was pointed at will not do. */
  trouble?: string | undefined;
  /** Features to choose from, by id and name, once a button was pointed at. */
  choices?: ReadonlyArray<readonly [id: string, name: string]> | undefined;
}

export interface TeachViewProps {
  model: TeachModel;
  onSave(choice: string): void;
  onCancel(): void;
}

/** The bar that leads through pointing at a part of the page. */
export function TeachView({ model, onSave, onCancel }: TeachViewProps) {
  const { text, trouble, choices, help } = model;
  const save = ({ currentTarget }: { currentTarget: unknown }): void => {
    const bar = (currentTarget as Element).parentElement;
    onSave(bar?.querySelector('select')?.value ?? '');
  };
  return (
    <div class="root" lang={model.locale} dir={model.dir}>
      <div class="frame" />
      <div class="bar" role="dialog" aria-label="Upfront">
        <p role="status">
          {text}
          {trouble && <small class="trouble">{trouble}</small>}
          {!choices && <small>{help.keys}</small>}
        </p>
        {choices && (
          <select aria-label={text}>
            {choices.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {choices && (
          <button type="button" class="main" onClick={save}>
            {help.save}
          </button>
        )}
        <button type="button" class="cancel" onClick={onCancel}>
          {help.cancel}
        </button>
      </div>
    </div>
  );
}
