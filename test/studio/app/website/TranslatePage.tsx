import { CompareTable } from './CompareTable.tsx';
import { Crumbs } from './Crumbs.tsx';
import { FaqList } from './FaqList.tsx';
import { useSite } from './LocaleContext.ts';
import { Picture } from './Picture.tsx';

const MORE = [
  ['Photo to Video', 'Use a photo for your avatar.'],
  ['Avatar Shots', 'Seedance scenes with you in them.'],
  ['Face Swap', 'Another face on the same body.'],
  ['Batch Mode', 'Many videos from one table, each with Avatar IV.'],
] as const;

export function TranslatePage() {
  const { t, to } = useSite();
  return (
    <>
      <section className="site-hero">
        <Crumbs parent="Apps" here="Video Translate" />
        <h1 data-heading="Video Translate">Video Translate</h1>
        <p className="site-lead">175+ languages and dialects in natural voice and lip sync.</p>
        <a href="https://app.heygen.com/apps/translate" className="site-button site-button-large">
          {t('Start for free')}
        </a>
        <Picture hue={170} label="Video Translate" />
      </section>
      <section className="site-wide">
        <h2>HeyGen and others</h2>
        <CompareTable
          heads={['HeyGen', 'Others']}
          rows={[
            ['Lip-sync translation', 'yes', 'some'],
            ['Audio translation', 'yes', 'yes'],
            ['Upscale Video', 'yes', 'no'],
            ['Captions', 'yes', 'yes'],
            ['Made for teams who translate with Precision', 'yes', 'no'],
          ]}
        />
      </section>
      <section className="site-wide">
        <h2>More apps</h2>
        <div className="site-cards">
          {MORE.map(([name, line]) => (
            <a key={name} href={to('/')} className="site-card">
              <h3 data-heading={name}>{name}</h3>
              <p className="site-card-line">{line}</p>
            </a>
          ))}
        </div>
      </section>
      <section className="site-narrow">
        <h2>In code</h2>
        <pre className="site-code">
          <code>{'POST /v2/video_translate\n{ "title": "Video Translation", "mode": "precision" }\n# Lip sync'}</code>
        </pre>
        <h2>{t('Questions')}</h2>
        <FaqList only={4} />
      </section>
    </>
  );
}
