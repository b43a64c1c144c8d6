import { useSite } from './LocaleContext.ts';
import { Picture } from './Picture.tsx';

/** Titles as a blog has them; some are a name and nothing else. */
const POSTS = [
  ['Ten Seedance prompts that work', 'Mira', 'What to ask for, and what to leave to Video Agent.'],
  ['Avatar IV', 'Tom', 'The story of an engine, from Avatar III to Avatar V.'],
  ['Sora 2 or Veo 3.1?', 'Kit', 'We made the same B-roll with both.'],
  ['Video Agent', 'Sora', 'A year of prompts, counted.'],
  ['How Avatar Shots changed our ads', 'Tom', 'A case study from Kling Inc.'],
  ['Upscale Video', 'Kit', 'Before and after.'],
] as const;

export function BlogPage() {
  const { t, to } = useSite();
  return (
    <section className="site-wide">
      <h1>{t('Blog')}</h1>
      <div className="site-cards site-posts">
        {POSTS.map(([title, who, line], index) => (
          <article key={title} className="site-post">
            <Picture hue={index * 60} label={title} />
            <time dateTime={`2026-0${index + 3}-11`}>2026-0{index + 3}-11</time>
            <h2>
              <a href={to('/blog/ten-prompts')} className="site-post-title">
                {title}
              </a>
            </h2>
            <p className="site-card-line">{line}</p>
            <p className="site-author">{who}</p>
          </article>
        ))}
      </div>
    </section>
  );
}
