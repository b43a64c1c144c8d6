import { useState } from 'react';
import { CONVERSATIONS, SHOWCASE, SUGGESTIONS } from '../content/conversations.ts';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { AgentComposer } from './AgentComposer.tsx';

/** Where a conversation begins: prompt, suggestions, and what others made. */
export function AgentStartPage() {
  const [prompt, setPrompt] = useState('');
  return (
    <div className="agent-start">
      <h1 className="agent-title">
        <Label text="Video Agent" />
      </h1>
      <p className="support agent-line">Describe a video. Your agent writes the script, picks an avatar and cuts it.</p>
      <AgentComposer
        rows={3}
        prompt={prompt}
        onPrompt={setPrompt}
        onSend={() => void navigate(`/video-agent/${CONVERSATIONS[0]?.id}`)}
      />
      <div className="suggestions">
        {SUGGESTIONS.map((text) => (
          <button key={text} type="button" className="suggestion" onClick={() => setPrompt(text)}>
            {text}
          </button>
        ))}
      </div>
      <section className="agent-recent" aria-label="Conversations">
        <h2>
          <Label text="Recent" />
        </h2>
        <ul>
          {CONVERSATIONS.map(({ id, title }) => (
            <li key={id}>
              <Link to={`/video-agent/${id}`} className="agent-thread tw-flex tw-items-center tw-gap-2.5">
                <Icon name="comment" size="18" />
                <span className="tw-truncate">{title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="showcase" aria-label="Made with your agent">
        <h2>
          <Label text="Made by the community" />
        </h2>
        <div className="cards">
          {SHOWCASE.map((title, index) => (
            <article key={title} className="card showcase-card">
              <div className="card-thumb" style={{ background: `hsl(${index * 53 + 12} 52% 80%)` }}>
                <Portrait hue={(index * 53 + 12) % 360} />
                <span className="card-badge card-badge-end">{`0:${20 + index * 5}`}</span>
              </div>
              <span className="card-title tw-truncate">{title}</span>
            </article>
          ))}
        </div>
      </section>
    </div>
  );
}
