import { Label } from '../parts/Label.tsx';
import { TableHead } from '../parts/TableHead.tsx';
import { COMPARISON } from './content.ts';

export function Comparison() {
  return (
    <table className="plan-table">
      <TableHead names={['Feature', 'Free', 'Creator', 'Pro']} />
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
