import { COMMENTS } from '../content/comments.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { change } from '../state/editor.ts';

export function CommentsPanel() {
  return (
    <aside className="comments" aria-label="Comments">
      <div className="panel-head tw-flex tw-items-center tw-justify-between">
        <h2>
          <Label text="Comments" />
        </h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => change({ comments: false })}>
          <Icon name="close" />
        </button>
      </div>
      <ul className="comment-list">
        {COMMENTS.map((comment) => (
          <li key={comment.id} className="comment tw-flex tw-gap-2.5">
            <span className="initial initial-small" style={{ background: `hsl(${comment.hue} 55% 52%)` }}>
              {comment.initial}
            </span>
            <div className="tw-min-w-0">
              <div className="tw-flex tw-items-center tw-gap-2">
                <span className="strong">{comment.author}</span>
                <span className="support">{comment.when}</span>
              </div>
              <p className="comment-text">{comment.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
