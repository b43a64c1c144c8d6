import type { RateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { fill } from '../../../shared/credits/wording.ts';
import { dayText } from '../../companion/day.ts';
import { texts } from '../../texts/texts.ts';

/** Where a file says that its figures are from. Its addresses are text: nobody has looked at them. */
export function FileSources({ file: { sources } }: { file: RateCardFile }) {
  return (
    <ul class="sources">
      {sources.map(({ id, title, url, seen }) => (
        <li key={id}>
          <bdi>{title}</bdi> <span class="hint">{fill(texts.value.options.sources.seen, { when: dayText(seen) })}</span>
          {url && (
            <span class="hint">
              {' '}
              <bdi dir="ltr">{url}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
