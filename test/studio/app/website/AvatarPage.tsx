import { CompareTable } from './CompareTable.tsx';
import { Crumbs } from './Crumbs.tsx';
import { FaqList } from './FaqList.tsx';
import { useSite } from './LocaleContext.ts';
import { Picture } from './Picture.tsx';
import { Quotes } from './Quotes.tsx';

const STEPS = [
  'Upload a photo, or pick one of our Stock Digital Twins.',
  'Paste your script. Avatar IV reads it and finds the gestures.',
  'Press Generate, or hand it to Video Agent.',
] as const;

export function AvatarPage() {
  const { t } = useSite();
  return (
    <>
      <section className="site-hero">
        <Crumbs parent="Avatars" here={t('Avatar IV')} />
        <h1 data-heading="Avatar IV">{t('Avatar IV')}</h1>
        <p className="site-lead">Turns a single photo and a script into a talking video with Avatar IV.</p>
        <a href="https://app.heygen.com/home" className="site-button site-button-large">
          {t('Start for free')}
        </a>
        <Picture hue={330} label="Avatar IV" />
      </section>
      <section className="site-narrow">
        <h2>Why Avatar IV looks alive</h2>
        <p className="site-text">
          <strong>Avatar IV</strong> listens before it speaks. The avatar vendor we chose after a long search, says one
          customer, made the second draft easier.
        </p>
        <ol className="site-steps">
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="site-text">Avatar V</p>
      </section>
      <section className="site-wide">
        <h2>Which engine for which video</h2>
        <CompareTable
          heads={['Photo', 'Video']}
          rows={[
            ['Avatar III', 'yes', 'yes'],
            ['Avatar IV', 'yes', 'yes'],
            ['Avatar V', 'no', 'yes'],
            ['Photo to Video', 'yes', 'no'],
            ['Script Writer', 'yes', 'yes'],
          ]}
        />
      </section>
      <Quotes />
      <section className="site-narrow">
        <h2>{t('Questions')}</h2>
        <FaqList only={6} />
      </section>
    </>
  );
}
