import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { lookAt } from '../content/looks.ts';
import { LookPicker } from '../editor/LookPicker.tsx';
import { useSettings } from '../lib/settings.ts';
import { useStore } from '../lib/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Swap } from '../parts/Swap.tsx';
import { quickVideos, submit } from '../state/submit.ts';
import { QuickChoice } from './QuickChoice.tsx';
import { QuickEngine } from './QuickEngine.tsx';
import { QuickRecents } from './QuickRecents.tsx';
import { QuickSubmit } from './QuickSubmit.tsx';

const TABS = ['Script to video', 'Audio to video', 'Photo to Video'] as const;

export function QuickCreatePage() {
  const { engines } = useSettings();
  const [script, setScript] = useState('');
  const [engine, setEngine] = useState(engines[0] ?? 'iv');
  const [look, setLook] = useState(() => lookAt(0, 'video'));
  const [picking, setPicking] = useState(false);
  const made = useStore(quickVideos);
  const send = () => {
    submit(null);
    quickVideos.set((count) => count + 1);
    setScript('');
  };
  return (
    <div className="quick">
      <h1 className="home-title">Say it with an avatar</h1>
      <Tabs.Root defaultValue={TABS[0]}>
        <Tabs.List className="pills pills-center">
          {TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab} className="pill">
              <Label text={tab} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={TABS[0]}>
          <Swap>
            <div className="composer css-9d2k1x">
              <div className="tw-flex tw-gap-4">
                <button
                  type="button"
                  className="composer-look"
                  aria-label="Choose Avatar"
                  onClick={() => setPicking(true)}
                >
                  <Portrait hue={look.hue} />
                </button>
                <textarea
                  className="tw-resize-none tw-flex-1"
                  rows={5}
                  placeholder="Type or paste your script here..."
                  aria-label="Script"
                  value={script}
                  onChange={(event) => setScript(event.target.value)}
                />
              </div>
              <div className="composer-bar tw-flex tw-items-center tw-gap-2">
                <QuickEngine value={engine} onChange={setEngine} />
                <QuickChoice name="Orientation" icon="landscape" options={['Landscape', 'Portrait']} />
                <QuickChoice name="Resolution" options={['720p', '1080p', '4K']} start={1} />
                <button type="button" className="chip">
                  <Icon name="voice" size="16" />
                  <span className="tw-truncate">Sora</span>
                </button>
                <span className="tw-flex-1" />
                <QuickSubmit disabled={script.trim() === ''} onSubmit={send} />
              </div>
            </div>
          </Swap>
        </Tabs.Content>
        <Tabs.Content value={TABS[1]} className="support empty-page">
          Drop an audio file to start.
        </Tabs.Content>
        <Tabs.Content value={TABS[2]} className="support empty-page">
          Drop a photo to start.
        </Tabs.Content>
      </Tabs.Root>
      <QuickRecents made={made} />
      <LookPicker
        open={picking}
        onClose={() => setPicking(false)}
        onChoose={(chosen) => {
          setLook(chosen);
          setPicking(false);
        }}
      />
    </div>
  );
}
