import { useState } from 'react';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { Swap } from '../parts/Swap.tsx';
import { RecentList } from './RecentList.tsx';

const CARDS = [
  [
    'scenes',
    250,
    '/home/studio',
    'Build a video scene by scene',
    'Take full control over your avatar, script, scenes, layout, and more',
  ],
  [
    'agent',
    288,
    '/home/video-agent',
    'Generate a video from a prompt',
    'AI can write the script, create b-roll, use your avatar, and much more',
  ],
  [
    'image',
    200,
    '/templates?shortcut=photo-to-video',
    'Make an avatar video from a photo',
    'Use a photo for your avatar.',
  ],
  ['avatar', 160, '/avatar/my-avatars', 'Create your AI avatar', 'Record, upload, or describe your avatar to life'],
  [
    'translate',
    25,
    '/apps/translate',
    'Translate any video',
    '175+ languages and dialects in natural voice and lip sync',
  ],
  ['templates', 330, '/templates', 'Start with a template', 'Ready-made layouts for every kind of video'],
] as const;

export function HomePage() {
  const { recents } = useSettings();
  return (
    <div className="home">
      <h1 className="home-title">What will you make today?</h1>
      <PromptBox />
      <div className="home-tags tw-flex tw-justify-center tw-gap-2">
        <button type="button" className="chip">
          <Icon name="image" size="16" />
          <span>
            <Label text="Photo to Video" />
          </span>
        </button>
        <button type="button" className="chip">
          <Icon name="file" size="16" />
          <span>
            <Label text="PPT/PDF to video" />
          </span>
        </button>
      </div>
      <Swap>
        <section className="home-cards" aria-label="Shortcuts">
          {CARDS.map(([icon, hue, to, title, line]) => (
            <Link key={title} to={to} className="home-card">
              <span
                className="home-card-icon"
                style={{ background: `hsl(${hue} 80% 60% / .16)`, color: `hsl(${hue} 60% 52%)` }}
              >
                <Icon name={icon} size="22" />
              </span>
              <span className="home-card-title">
                <Label text={title} />
              </span>
              <span className="support">{line}</span>
            </Link>
          ))}
        </section>
      </Swap>
      <div className="section-head tw-flex tw-items-center tw-justify-between">
        <h2>
          <Label text="Recents" />
        </h2>
        <Link to="/projects" className="quiet-link">
          <Label text="See all" />
        </Link>
      </div>
      <RecentList count={recents} />
    </div>
  );
}

function PromptBox() {
  const [prompt, setPrompt] = useState('');
  return (
    <form className="prompt" onSubmit={(event) => event.preventDefault()}>
      <textarea
        className="tw-resize-none tw-w-full"
        rows={2}
        placeholder="Describe your video, for example: a 60-second welcome for new colleagues"
        aria-label="Prompt"
        value={prompt}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <div className="tw-flex tw-items-center tw-gap-2">
        <button type="button" className="icon-button" aria-label="Attach">
          <Icon name="plus" />
        </button>
        <span className="chip chip-user">
          <span className="chip-caption">Avatar</span>
          <span className="tw-truncate">Avatar IV</span>
        </span>
        <span className="tw-flex-1" />
        <button type="submit" className="send tw-bg-brand" data-loading="false" disabled={prompt.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
