import { Label } from './Label.tsx';

/** The names of a table's columns. */
export function TableHead({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            <Label text={name} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
