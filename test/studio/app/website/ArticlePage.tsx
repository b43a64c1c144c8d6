import { Crumbs } from './Crumbs.tsx';
import { Picture } from './Picture.tsx';

const PROMPTS = ['Seedance', 'Kling', 'A runway in the rain, seen from above', 'Cinematic'] as const;

/** One post of the blog. */
export function ArticlePage() {
  return (
    <article className="site-narrow">
      <Crumbs parent="Blog" here="Seedance" />
      <h1>Ten Seedance prompts that work</h1>
      <p className="site-author">Mira, 4 min read</p>
      <Picture hue={20} label="Seedance" />
      <p className="site-text">
        <strong>Seedance</strong> likes nouns. So do Kling, Runway and Hailuo; Veo 3.1 likes verbs, and Sora 2 likes
        both.
      </p>
      <ul className="site-steps">
        {PROMPTS.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <blockquote className="site-pull">Avatar Shots</blockquote>
      <p className="site-text">Video Agent</p>
      <p className="site-text">Each look generation uses premium credits.</p>
    </article>
  );
}
