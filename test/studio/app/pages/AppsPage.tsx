import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';

const TILES = [
  ['Avatar IV', 'avatar', 'Bring a photo to life with natural gestures.'],
  ['Video Translate', 'translate', 'Any video in 175+ languages.'],
  ['Upscale Video', 'full', 'Sharper footage in a click.'],
  ['Highlights', 'scenes', 'Short clips from long videos.'],
  ['Face Swap', 'avatar', 'Another face on the same body.'],
  ['UGC Video Generator', 'quick', 'Creator-style ads with Avatar IV.'],
  ['Video Agent', 'agent', 'From a prompt to a finished video.'],
  ['Photo to Video', 'image', 'Use a photo for your avatar.'],
  ['PPT/PDF to Video', 'file', 'Slides with a presenter.'],
  ['Video Podcast', 'voice', 'Two hosts, one script.'],
  ['Batch Mode', 'layers', 'Many videos from one table.'],
  ['Product Placement', 'brand', 'Your product in the picture.'],
] as const;

export function AppsPage() {
  return (
    <div className="projects">
      <h1>
        <Label text="Apps" />
      </h1>
      <Swap>
        <section className="home-cards" aria-label="All Apps">
          {TILES.map(([title, icon, line], index) => (
            <button key={title} type="button" className="home-card">
              <span className="home-card-icon" style={tint(index * 41 + 230)}>
                <Icon name={icon} size="22" />
              </span>
              <span className="home-card-title">
                <Label text={title} />
              </span>
              <span className="support">{line}</span>
            </button>
          ))}
        </section>
      </Swap>
    </div>
  );
}

function tint(hue: number) {
  return { background: `hsl(${hue} 80% 60% / .16)`, color: `hsl(${hue} 60% 52%)` };
}
