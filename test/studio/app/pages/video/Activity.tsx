import { useState } from 'react';
import { TALK } from '../../content/talk.ts';
import { Label } from '../../parts/Label.tsx';

/** Comments, and the box for one more. */
export function Activity() {
  const [text, setText] = useState('');
  const [own, setOwn] = useState<readonly string[]>([]);
  const post = () => {
    setOwn([...own, text]);
    setText('');
  };
  return (
    <div className="activity-feed">
      <ul className="talk">
        {TALK.map(([who, when, words]) => (
          <Remark key={words} who={who} when={when} words={words} />
        ))}
        {own.map((words) => (
          <Remark key={words} who="Kit" when="just now" words={words} />
        ))}
      </ul>
      <form
        className="talk-form"
        onSubmit={(event) => {
          event.preventDefault();
          post();
        }}
      >
        <textarea
          className="field tw-resize-none"
          rows={2}
          placeholder="Add a comment"
          aria-label="Comment"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button-brand button-small post-comment" disabled={text.trim() === ''}>
          <Label text="Post" />
        </button>
      </form>
    </div>
  );
}

function Remark({ who, when, words }: { who: string; when: string; words: string }) {
  return (
    <li className="talk-remark tw-flex tw-gap-2.5">
      <span className="initial initial-small" aria-hidden="true">
        {who.charAt(0)}
      </span>
      <div className="tw-min-w-0">
        <div className="tw-flex tw-items-center tw-gap-2">
          <span className="strong">{who}</span>
          <span className="support">{when}</span>
        </div>
        <p className="talk-words">{words}</p>
        <button type="button" className="quiet-link">
          <Label text="Reply" />
        </button>
      </div>
    </li>
  );
}
