/** The breakdown of an estimate, ready to be read. */
export interface DetailsModel {
  lines: ReadonlyArray<{ text: string; rate: string }>;
  remarks: readonly string[];
}

export interface DetailsViewProps {
  model: DetailsModel;
  head: string;
  /** Where it opens, so that it stays on the screen. */
  opens: { up: boolean; start: boolean };
}

/** What an estimate consists of: a line for each feature with its rate, and what else is to be known. */
export function DetailsView({ model, head, opens }: DetailsViewProps) {
  return (
    <section class={`panel details${opens.up ? ' up' : ''}${opens.start ? ' start' : ''}`} aria-label={head}>
      <h2>{head}</h2>
      {model.lines.length > 0 && (
        <ol>
          {model.lines.map(({ text, rate }) => (
            <li key={text}>
              {text}
              <small>{rate}</small>
            </li>
          ))}
        </ol>
      )}
      {model.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}
