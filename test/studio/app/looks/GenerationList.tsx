import { shade } from '../avatars/AvatarCard.tsx';
import { hueAt } from '../content/avatars.ts';
import type { Generation } from '../content/generations.ts';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';

/** What was generated, newest first, each under the prompt that it came from. */
export function GenerationList({ generations }: { generations: readonly Generation[] }) {
  return (
    <div className="generations">
      {generations.map(({ prompt, looks }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: prompts repeat, and new ones push the nodes along on purpose
        <section key={row} className="generation">
          <h3 className="generation-prompt tw-truncate" title={prompt}>
            {prompt}
          </h3>
          <div className="generation-looks">
            {looks.map((name, index) => {
              const hue = hueAt(row * 5 + index);
              return (
                <figure key={name || `waiting-${index}`} className="generation-look">
                  {name === '' ? (
                    <span className="avatar-picture generation-busy" role="img" aria-label="Loading">
                      <Icon name="clock" size="24" />
                    </span>
                  ) : (
                    <>
                      <span className="avatar-picture" style={{ background: shade(hue) }}>
                        <Portrait hue={hue} />
                      </span>
                      <figcaption className="generation-name tw-truncate">{name}</figcaption>
                    </>
                  )}
                </figure>
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}
