import { Switch } from 'radix-ui';
import { useState } from 'react';
import { Label } from '../../parts/Label.tsx';
import { SelectBox } from '../../parts/SelectBox.tsx';

const MAILS = [
  ['Video finished', true],
  ['Someone commented', true],
  ['Credits run low', true],
  ['Product news', false],
] as const;

const SIGNED_IN = [
  ['Avatar IV', 'Desktop, this one', 'just now'],
  ['Kling', 'Phone', '2 hours ago'],
  ['Studio room', 'Desktop', 'last week'],
] as const;

export function AccountPanel() {
  const [language, setLanguage] = useState('English');
  return (
    <>
      <div className="settings-rows">
        <div>
          <Label text="Display name" />
          <input className="field" aria-label="Display name" defaultValue="Avatar V" />
        </div>
        <div>
          <Label text="Email" />
          <span className="support">kit@studio.example</span>
        </div>
        <div>
          <Label text="About you" />
          <textarea className="field" rows={1} aria-label="About you" defaultValue="Video Agent" />
        </div>
        <div>
          <Label text="Language of new videos" />
          <div className="voice-language">
            <SelectBox
              label="Language of new videos"
              value={language}
              options={['English', 'German', 'Japanese']}
              onChange={setLanguage}
            />
          </div>
        </div>
      </div>
      <h3 className="settings-sub">
        <Label text="Emails" />
      </h3>
      <div className="settings-rows">
        {MAILS.map(([mail, on]) => (
          <div key={mail}>
            <Label text={mail} />
            <Switch.Root className="switch" aria-label={mail} defaultChecked={on}>
              <Switch.Thumb className="switch-thumb" />
            </Switch.Root>
          </div>
        ))}
      </div>
      <h3 className="settings-sub">
        <Label text="Signed in" />
      </h3>
      <ul className="settings-rows signed-in">
        {SIGNED_IN.map(([name, kind, when]) => (
          <li key={name} className="tw-flex tw-items-center tw-justify-between">
            <span className="device-name">{name}</span>
            <span className="support">
              {kind} • {when}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
