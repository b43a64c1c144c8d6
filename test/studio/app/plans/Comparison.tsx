import { Label } from '../parts/Label.tsx';
import { COMPARISON } from './content.ts';

export function Comparison() {
  return (
    <table className="plan-table">
      <thead>
        <tr>
          {['Feature', 'Free', 'Creator', 'Pro'].map((head) => (
            <th key={head} scope="col">
              <Label text={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COMPARISON.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" data-compared={name}>
              <Label text={name} />
            </th>
            {cells.map((cell, column) => (
              <td key={`${name}-${['free', 'creator', 'pro'][column]}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
