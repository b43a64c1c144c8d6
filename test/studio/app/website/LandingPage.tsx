import { FaqList } from './FaqList.tsx';
import { useSite } from './LocaleContext.ts';
import { Picture } from './Picture.tsx';
import { phraseOf } from './phrases.ts';
import { Quotes } from './Quotes.tsx';

/** Sections about one feature each: heading and prose. */
const SECTIONS = [
  [
    'Avatar IV',
    'Avatar IV turns one photo and a script into a video. Before, Avatar III needed two minutes of footage; Avatar V is next.',
  ],
  [
    'Video Agent',
    'Describe it in a sentence. Video Agent plans, writes, finds B-roll with Sora 2 or Veo 3.1, and cuts.',
  ],
  ['Avatar Shots', 'Seedance scenes with you in them. Video Agent can add them to any video.'],
  [
    'Video Translation',
    'Speak 175+ languages. Lip sync comes with Speed and with Precision; audio dubbing is quicker.',
  ],
] as const;

const CREATORS = [
  ['Kling', 'Runway show, spring collection'],
  ['Sora', 'Avatar IV'],
  ['Mira', 'Video Agent'],
  ['Tom', 'How I use Avatar Shots every day'],
] as const;

export function LandingPage() {
  const { t } = useSite();
  return (
    <>
      <section className="site-hero">
        <h1>{t('Videos of yourself, without a camera')}</h1>
        <p className="site-lead">
          {t(
            'Write a script, choose an avatar, and let it speak. Avatar IV moves as you do, and Video Agent writes the rest.',
          )}
        </p>
        <a href="https://app.heygen.com/home" className="site-button site-button-large">
          {t('Start for free')}
        </a>
        <Picture hue={252} label="Avatar IV" />
      </section>
      <p className="site-trusted">{t('Our avatars speak every language, with lip sync that feels real.')}</p>
      {SECTIONS.map(([name, text], index) => (
        <section key={name} className="site-section" data-side={index % 2 === 0 ? 'start' : 'end'}>
          <div>
            <h2 data-heading={name}>{phraseOf(name, t)}</h2>
            <p className="site-text">{text}</p>
            <p className="site-note">
              <strong>{name}</strong> draws on the credits of your plan.
            </p>
          </div>
          <Picture hue={250 - index * 55} label={name} />
        </section>
      ))}
      <section className="site-band">
        <h2>Seen with Avatar IV this week</h2>
        <div className="site-creators">
          {CREATORS.map(([who, title], index) => (
            <figure key={who} className="site-creator">
              <Picture hue={index * 80} label={title} />
              <figcaption>
                <span className="site-creator-title">{title}</span>
                <span className="site-creator-name">{who}</span>
              </figcaption>
            </figure>
          ))}
        </div>
      </section>
      <Quotes />
      <section className="site-narrow">
        <h2>{t('Questions')}</h2>
        <FaqList only={3} />
      </section>
    </>
  );
}
