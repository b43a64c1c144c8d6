import { useState } from 'react';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { SelectBox } from '../../parts/SelectBox.tsx';
import { TableHead } from '../../parts/TableHead.tsx';

const MEMBERS = [
  ['Kit', 'kit@studio.example', 'Admin'],
  ['Sora', 'sora@studio.example', 'Creator'],
  ['Mira', 'mira@kling.example', 'Creator'],
  ['Avatar IV', 'renders@studio.example', 'Viewer'],
] as const;

const WORKSPACES = ['Kit’s workspace', 'Video Agent', 'Avatar Shots', 'Runway', 'Upscale Video'] as const;

/** People and workspaces, which are called what their owners like. */
export function MembersPanel() {
  return (
    <>
      <table className="data-table members">
        <TableHead names={['Name', 'Email', 'Role']} />
        <tbody>
          {MEMBERS.map(([name, mail, role]) => (
            <tr key={mail}>
              <th scope="row" className="strong member-name">
                {name}
              </th>
              <td>{mail}</td>
              <td>
                <Role first={role} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="settings-sub">
        <Label text="Workspaces" />
      </h3>
      <div className="settings-grid">
        {WORKSPACES.map((name) => (
          <button key={name} type="button" className="settings-box workspace">
            <Icon name="projects" />
            <span className="tw-truncate">{name}</span>
          </button>
        ))}
      </div>
    </>
  );
}

function Role({ first }: { first: string }) {
  const [role, setRole] = useState(first);
  return <SelectBox label="Role" value={role} options={['Admin', 'Creator', 'Viewer']} onChange={setRole} />;
}
