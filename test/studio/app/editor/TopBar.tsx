import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { SpriteIcon } from '../parts/Sprite.tsx';
import { Swap } from '../parts/Swap.tsx';
import { markEdited } from '../state/edited.ts';
import { change, type EditorState } from '../state/editor.ts';

export function TopBar({ state }: { state: EditorState }) {
  const t = useTranslate();
  const silent = state.scenes.every((scene) => scene.script.trim() === '' && scene.audio === null);
  const rename = (title: string) => {
    change({ title });
    markEdited();
  };
  return (
    <Swap>
      <header className="topbar tw-flex tw-items-center tw-gap-2">
        <Link to="/home" className="icon-button">
          <SpriteIcon id="arrowleft" />
        </Link>
        <SpriteIcon id="logo" size={26} />
        <input
          className="title-input"
          aria-label="Title"
          placeholder={t('Untitled Video')}
          value={state.title}
          onChange={(event) => rename(event.target.value)}
        />
        <span className="saved support">
          <Icon name="checkmark" size="14" />
          <Label text="Saved" />
        </span>
        <span className="tw-flex-1" />
        <button type="button" className="icon-button" aria-label="Undo">
          <Icon name="undo" />
        </button>
        <button type="button" className="icon-button" aria-label="Redo">
          <Icon name="redo" />
        </button>
        <span className="topbar-line" />
        <button type="button" className="button button-quiet tw-flex tw-items-center tw-gap-1.5">
          <Icon name="brand" size="18" />
          <span>
            <Label text="Brand System" />
          </span>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Comments"
          aria-pressed={state.comments}
          onClick={() => change({ comments: !state.comments })}
        >
          <Icon name="comment" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Preview"
          onClick={() => change({ dialog: 'preview' })}
        >
          <Icon name="play" />
        </button>
        <button
          type="button"
          className="button button-brand tw-bg-brand"
          disabled={silent}
          onClick={() => change({ dialog: 'generate' })}
        >
          <Label text="Generate" />
        </button>
      </header>
    </Swap>
  );
}
