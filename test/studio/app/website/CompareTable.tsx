import { useSite } from './LocaleContext.ts';
import { phraseOf } from './phrases.ts';

export type CompareRow = readonly [name: string, ...cells: string[]];

/** A table of names and what each column offers; `heads` are the columns after the first. */
export function CompareTable({ heads, rows }: { heads: readonly string[]; rows: readonly CompareRow[] }) {
  const { t } = useSite();
  return (
    <table className="site-table">
      <thead>
        <tr>
          {['Feature', ...heads].map((head) => (
            <th key={head} scope="col">
              {phraseOf(head, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" data-row={name}>
              {phraseOf(name, t)}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
