import type { AgentPlan } from '../content/conversations.ts';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';

interface PlanCardProps {
  plan: AgentPlan;
  /** Only the last plan can be accepted or changed. */
  onAccept?: () => void;
  onChange?: () => void;
}

export function PlanCard({ plan, onAccept, onChange }: PlanCardProps) {
  const rows: ReadonlyArray<readonly [key: string, name: string, value: string]> = [
    ['topic', 'Topic', plan.topic],
    ['audience', 'Audience', plan.audience],
    ['music', 'Music Theme', 'Upbeat'],
    ['length', 'Video Length', plan.length],
    ['orientation', 'Video Orientation', 'Landscape'],
    ['script', 'Script Plan', plan.script],
    ['language', 'Target Language', 'English'],
    ['avatar', 'Avatar', plan.avatar],
    ['voice', 'Voice', plan.voice],
    ['footage', 'Supplemental Footage (B-roll)', plan.footage],
    ['captions', 'Captions', 'Enabled'],
  ];
  return (
    <div className={onAccept ? 'plan plan-last' : 'plan plan-old'}>
      <table>
        <tbody>
          {rows.map(([key, name, value]) => (
            <tr key={key} data-row={key}>
              <td className="plan-name">
                <Label text={name} />
              </td>
              <td className="plan-value">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onAccept && (
        <div className="plan-actions tw-flex tw-gap-2">
          <button type="button" className="button plan-change" onClick={onChange}>
            <Label text="Make changes" />
          </button>
          <Swap>
            <button type="button" className="button button-brand tw-bg-brand plan-accept" onClick={onAccept}>
              <Label text="Proceed" />
            </button>
          </Swap>
        </div>
      )}
    </div>
  );
}
