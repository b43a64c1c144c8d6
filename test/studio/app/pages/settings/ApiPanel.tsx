import { useSettings } from '../../lib/settings.ts';
import { Label } from '../../parts/Label.tsx';
import { TableHead } from '../../parts/TableHead.tsx';

const KEYS = [
  ['Avatar IV', 'sk_live_••••4f0a', '3 days ago'],
  ['Video Translation', 'sk_live_••••91c2', 'last week'],
  ['Upscale Video', 'sk_live_••••0b7e', 'never'],
] as const;

const SAMPLE = `POST /v2/video/generate
{ "title": "Avatar IV", "engine": "avatar_iv" }

# Video Agent
POST /v2/agent`;

/** The API has its own wallet in dollars; keys are called what their owners like. */
export function ApiPanel() {
  const { plan } = useSettings();
  return (
    <>
      <div className="settings-grid">
        <div className="settings-box">
          <span className="support">
            <Label text="Current Plan" />
          </span>
          <span className="big-number">{plan === 'free' ? 'Free' : 'Creator'}</span>
        </div>
        <div className="settings-box">
          <span className="support">
            <Label text="API balance" />
          </span>
          <span className="big-number">$12.40</span>
          <span className="support">Videos made with Avatar IV and Video Translation draw on it by the minute.</span>
        </div>
      </div>
      <h3 className="settings-sub">
        <Label text="API keys" />
      </h3>
      <table className="data-table api-keys">
        <TableHead names={['Name', 'Key', 'Last used']} />
        <tbody>
          {KEYS.map(([name, key, used]) => (
            <tr key={key}>
              <td className="key-name">{name}</td>
              <td>
                <code>{key}</code>
              </td>
              <td>{used}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="settings-sub">
        <Label text="First call" />
      </h3>
      <pre className="code-sample">
        <code>{SAMPLE}</code>
      </pre>
    </>
  );
}
