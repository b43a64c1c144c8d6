import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { lookAt } from '../content/looks.ts';
import { LookPicker } from '../editor/LookPicker.tsx';
import { navigate } from '../lib/navigate.ts';
import { Label } from '../parts/Label.tsx';
import { submit } from '../state/submit.ts';
import { showToast } from '../state/toast.ts';
import { CinematicComposer } from './CinematicComposer.tsx';
import { PresenterComposer } from './PresenterComposer.tsx';
import { RecentCreations } from './RecentCreations.tsx';

/** Presenter speaks, Cinematic films. The address says which, Presenter being without a word. */
export function AvatarShotsPage({ mode }: { mode: string | null }) {
  const tab = mode === 'cinematic' ? 'cinematic' : 'presenter';
  const [look, setLook] = useState(() => lookAt(2, 'video'));
  const [picking, setPicking] = useState(false);
  const [made, setMade] = useState<readonly string[]>([]);
  const choose = (next: string) =>
    void navigate(next === 'cinematic' ? '/avatar/avatar-shots?mode=cinematic' : '/avatar/avatar-shots');
  const send = (title: string) => {
    submit(null);
    setMade((titles) => [title, ...titles]);
    showToast(`${title} is generating`);
  };
  const sent = made.length > 0;
  return (
    <div className="quick shots">
      <h1 className="home-title shots-title">
        <Label text="Avatar Shots" />
      </h1>
      <p className="shots-intro support">
        Presenter speaks your script with Avatar V. Cinematic films a short scene with Seedance.
      </p>
      <Tabs.Root value={tab} onValueChange={choose}>
        <Tabs.List className="pills pills-center" aria-label="Mode">
          <Tabs.Trigger value="presenter" className="pill" data-tab="presenter">
            <Label text="Presenter" />
          </Tabs.Trigger>
          <Tabs.Trigger value="cinematic" className="pill" data-tab="cinematic">
            <Label text="Cinematic" />
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="presenter">
          <PresenterComposer look={look} sent={sent} onSwitch={() => setPicking(true)} onSubmit={send} />
        </Tabs.Content>
        <Tabs.Content value="cinematic">
          <CinematicComposer sent={sent} onSubmit={send} />
        </Tabs.Content>
      </Tabs.Root>
      <RecentCreations made={made} />
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
