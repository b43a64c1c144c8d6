import { Tabs } from 'radix-ui';
import { type CompareRow, CompareTable } from './CompareTable.tsx';
import { FaqList } from './FaqList.tsx';
import { useSite } from './LocaleContext.ts';
import { phraseOf } from './phrases.ts';
import { Quotes } from './Quotes.tsx';

const PLANS = [
  ['Free', '$0', '$0', 'Try Avatar IV, Video Agent and lip sync with 3 videos.'],
  ['Creator', '$29', '$24', '600 credits a month for Avatar IV, Avatar V and Sora 2.'],
  ['Pro', '$49', '$39', 'From 1,000 credits a month. Seedance, Kling and 4K.'],
  ['Business', '$149', '$119', '1,500 credits, shared by the whole team.'],
] as const;

const ROWS: readonly CompareRow[] = [
  ['Avatar III videos', '3', 'yes', 'yes', 'yes'],
  ['Avatar IV', 'trial', 'yes', 'yes', 'yes'],
  ['Avatar V', 'no', 'yes', 'yes', 'yes'],
  ['Stock Digital Twins', 'yes', 'yes', 'yes', 'yes'],
  ['Unlimited Photo Avatars', '3', 'yes', 'yes', 'yes'],
  ['Custom Digital Twin', '1', '5', '5', '5'],
  ['AI-generated avatar looks', 'no', '1 credit', '1 credit', '1 credit'],
  ['Lip-sync translation', 'trial', 'Speed', 'Precision', 'Precision'],
  ['Audio dubbing', 'trial', 'yes', 'yes', 'yes'],
  ['Video Agent', '3', 'yes', 'yes', 'yes'],
  ['Avatar Shots', 'no', 'no', 'yes', 'yes'],
  ['Sora 2', 'no', 'yes', 'yes', 'yes'],
  ['Veo 3.1', 'no', 'yes', 'yes', 'yes'],
  ['Stock media', 'yes', 'yes', 'yes', 'yes'],
  ['Upscale Video', 'no', 'yes', 'yes', 'yes'],
  ['Voice Cloning', '1', 'yes', 'yes', 'yes'],
  ['Credit rollovers', 'no', 'yes', 'yes', 'yes'],
  ['Built for teams who use Avatar IV every day', 'no', 'no', 'no', 'yes'],
];

export function PricingPage() {
  const { t } = useSite();
  return (
    <>
      <section className="site-hero site-hero-plain">
        <h1>{t('Plans for every team')}</h1>
        <p className="site-lead">
          Creator includes 600 credits per month. Avatar IV and Video Translation draw on them.
        </p>
      </section>
      <Tabs.Root defaultValue="monthly" className="site-wide">
        <Tabs.List className="site-tabs">
          <Tabs.Trigger value="monthly">Monthly</Tabs.Trigger>
          <Tabs.Trigger value="yearly">Yearly</Tabs.Trigger>
        </Tabs.List>
        {(['monthly', 'yearly'] as const).map((per) => (
          <Tabs.Content key={per} value={per} className="site-plans">
            {PLANS.map(([name, monthly, yearly, line]) => (
              <div key={name} className="site-plan">
                <h3>{phraseOf(name, t)}</h3>
                <div className="site-price">{per === 'monthly' ? monthly : yearly}</div>
                <p className="site-plan-line">{line}</p>
                <a href="https://app.heygen.com/home" className="site-button">
                  {t('Start for free')}
                </a>
              </div>
            ))}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <section className="site-wide">
        <h2>{t('Compare the plans')}</h2>
        <CompareTable heads={PLANS.map(([name]) => name)} rows={ROWS} />
      </section>
      <Quotes />
      <section className="site-narrow">
        <h2>{t('Questions')}</h2>
        <FaqList only={5} />
      </section>
    </>
  );
}
