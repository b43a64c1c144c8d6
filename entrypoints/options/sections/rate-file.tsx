import { describePrices } from '../../../shared/credits/card-wording.ts';
import { type RateCardFile, withRateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { fill, nameOf } from '../../../shared/credits/wording.ts';
import { now, rateFile } from '../../companion/state.ts';
import { publishedCard } from '../../storage/rate-file.ts';
import { credits, texts } from '../../texts/texts.ts';
import { changesBetween } from '../card-changes.ts';
import { leaveOffered, offer, offered, removeFile, said, takeOffered } from '../rate-file-state.ts';
import { FileSources } from './file-sources.tsx';
import { cardInUse } from './plan.tsx';
import './rate-file.css';

/** Prices from a file: choosing one, what it would change, taking it, and being rid of it. */
export function RateFile() {
  const words = texts.value.options.rateFile;
  const onFile = async ({ currentTarget: input }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) await offer(file);
    input.value = '';
  };
  return (
    <>
      <div class="row">
        <div class="words">
          <h3>{words.title}</h3>
          <p class="hint">{words.hint}</p>
        </div>
        <label class="button file">
          {words.choose}
          <input type="file" accept="application/json,.json" onChange={(event) => void onFile(event)} />
        </label>
        <p role="status" class="said">
          {said.value}
        </p>
      </div>
      {offered.value ? <Offered file={offered.value.file} /> : rateFile.value && <Taken file={rateFile.value} />}
    </>
  );
}

function Offered({ file }: { file: RateCardFile }) {
  const words = texts.value.options.rateFile;
  return (
    <div class="prices" data-file="offered">
      <About file={file} head={words.wouldChange} />
      <div class="buttons">
        <button type="button" class="button plain" onClick={leaveOffered}>
          {words.leave}
        </button>
        <button type="button" class="button" onClick={() => void takeOffered()}>
          {words.take}
        </button>
      </div>
    </div>
  );
}

function Taken({ file }: { file: RateCardFile }) {
  const words = texts.value.options.rateFile;
  return (
    <div class="prices" data-file="taken">
      <About file={file} head={words.changes} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void removeFile()}>
          {words.remove}
        </button>
      </div>
    </div>
  );
}

/** Where a file's prices are from, whose they are, and what they are beside those of the card. */
function About({ file, head }: { file: RateCardFile; head: string }) {
  const { rateFile: words, card: heads } = texts.value.options;
  const { messages, prices } = credits.value;
  const card = publishedCard(file.card);
  const changes = changesBetween(card, withRateCardFile(card, file));
  const names = texts.value.plan.cards;
  const mine = cardInUse().id;
  return (
    <>
      {describePrices(file, now.value, messages, prices).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mine !== file.card && (
        <p class="fault">
          {fill(words.otherCard, {
            card: names[file.card],
            mine: names[mine],
            section: texts.value.options.names.plan,
          })}
        </p>
      )}
      <h4 id="file-changes">{fill(head, { card: names[file.card] })}</h4>
      {changes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        <section class="scroll" tabIndex={0} aria-labelledby="file-changes">
          <table>
            <thead>
              <tr>
                <th scope="col">{heads.feature}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ feature, before, after }) => (
                <tr key={feature}>
                  <th scope="row">{nameOf(feature, messages)}</th>
                  <td>{before}</td>
                  <td>
                    <b>{after}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h4>{heads.sources}</h4>
      <FileSources file={file} />
    </>
  );
}
