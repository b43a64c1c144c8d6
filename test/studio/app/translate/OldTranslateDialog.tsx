import { useState } from 'react';
import { clock } from '../content/sources.ts';
import { FormRow } from '../editor/FormRow.tsx';
import { Modal } from '../editor/Modal.tsx';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { submit } from '../state/submit.ts';
import { LANGUAGES } from './LanguageGrid.tsx';

const CHOOSE = 'Choose a language...';

/** The flow of 2025, laid over Projects by the query of their address. */
export function OldTranslateDialog() {
  const [link, setLink] = useState('');
  const [language, setLanguage] = useState(CHOOSE);
  const close = () => void navigate('/projects');
  const send = () => {
    submit(null);
    close();
  };
  return (
    <Modal open title="Create new translation" className="old-translate" onClose={close}>
      <div className="modal-body">
        <FormRow label="Video link">
          <input
            className="field old-link"
            type="url"
            aria-label="Video link"
            placeholder="Paste a link to a video"
            value={link}
            onChange={(event) => setLink(event.target.value)}
          />
        </FormRow>
        <section className="old-recent" aria-label="Recent links">
          <h3>
            <Label text="Recent" />
          </h3>
          <div className="tw-flex tw-gap-2 old-samples">
            {['https://videos.example/avatar-iv', 'https://videos.example/precision'].map((address, index) => (
              <button
                key={address}
                type="button"
                className="chip old-sample"
                data-sample={index}
                onClick={() => setLink(address)}
              >
                {index === 0 ? 'Avatar IV' : 'Precision'}
              </button>
            ))}
          </div>
        </section>
        {link !== '' && <Found />}
        <SelectBox id="old-language" label="Language" value={language} options={LANGUAGES} onChange={setLanguage} />
        <label className="old-check tw-flex tw-items-center tw-gap-2" data-check="captions">
          <input type="checkbox" />
          <span>
            Include captions<span className="tag">Creator</span>
          </span>
        </label>
        <label className="old-check tw-flex tw-items-center tw-gap-2" data-check="audio">
          <input type="checkbox" />
          <span>
            <Label text="Translate audio only" />
          </span>
        </label>
      </div>
      <div className="modal-foot tw-flex tw-justify-end">
        <button
          type="button"
          className="button button-brand tw-bg-brand old-submit"
          disabled={link === '' || language === CHOOSE}
          onClick={send}
        >
          <Label text="Submit for Translation" />
        </button>
      </div>
    </Modal>
  );
}

/** What the link leads to. */
function Found() {
  return (
    <div className="old-found tw-flex tw-items-center tw-gap-3">
      <span className="old-thumb">
        <Portrait hue={214} />
      </span>
      <span className="tw-min-w-0 tw-flex-1">
        <span className="source-name tw-truncate">Video Translation</span>
        <span className="support">{clock(200)}</span>
      </span>
      <Icon name="checkmark" size="18" />
    </div>
  );
}
