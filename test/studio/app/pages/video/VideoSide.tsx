import { Tabs } from 'radix-ui';
import { SUMMARY, TRANSCRIPT } from '../../content/talk.ts';
import { Label } from '../../parts/Label.tsx';
import { Activity } from './Activity.tsx';

export function VideoSide() {
  return (
    <aside className="video-side">
      <Tabs.Root defaultValue="Activity">
        <Tabs.List className="pills">
          {['Activity', 'Transcript', 'Summary'].map((tab) => (
            <Tabs.Trigger key={tab} value={tab} className="pill" data-side-tab={tab}>
              <Label text={tab} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="Activity">
          <Activity />
        </Tabs.Content>
        <Tabs.Content value="Transcript">
          <ol className="transcript-lines">
            {TRANSCRIPT.map(([at, line]) => (
              <li key={at} className="transcript">
                <button type="button" className="support">
                  {at}
                </button>
                <span>{line}</span>
              </li>
            ))}
          </ol>
        </Tabs.Content>
        <Tabs.Content value="Summary">
          <p className="video-summary">
            The speaker compares Avatar IV with a real camera, asks what Video Agent could add, and thanks Sora.
          </p>
          <ul className="summary-points">
            {SUMMARY.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}
