import { useRef } from 'react';
import { clock, SAMPLES, type Source } from '../content/sources.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

/** The upload. Whatever file is chosen, the replica takes the first sample for it: it reads no files. */
export function SourcePicker({ onChoose }: { onChoose: (source: Source) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [first] = SAMPLES;
  return (
    <div className="source-picker">
      <label className="source-drop">
        <input
          ref={input}
          type="file"
          accept="video/*,audio/*"
          className="source-file"
          aria-label="Upload a video"
          onChange={() => first && onChoose(first)}
        />
        <Icon name="upload" size="28" />
        <span className="strong">
          <Label text="Upload" />
        </span>
        <span className="support">MP4, MOV or WebM, up to 30 minutes and 2 GB</span>
      </label>
      <label className="source-link tw-flex tw-items-center tw-gap-2">
        <Icon name="translate" size="18" />
        <input className="field" type="url" placeholder="Paste a link to a video" aria-label="Link" />
      </label>
      <h2 className="group-heading">
        <Label text="Recent files" />
      </h2>
      <ul className="source-samples">
        {SAMPLES.map((sample, index) => (
          <li key={sample.name}>
            <button
              type="button"
              className="source-sample tw-flex tw-items-center tw-gap-2.5"
              data-sample={index}
              onClick={() => onChoose(sample)}
            >
              <Icon name="media2" size="18" />
              <span className="tw-truncate tw-flex-1">{sample.name}</span>
              <span className="support">{clock(sample.seconds)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
