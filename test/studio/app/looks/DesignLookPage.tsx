import { useEffect, useState } from 'react';
import { MY_AVATARS } from '../content/avatars.ts';
import { GENERATIONS, type Generation } from '../content/generations.ts';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { submit } from '../state/submit.ts';
import { showToast } from '../state/toast.ts';
import { GenerationList } from './GenerationList.tsx';
import { LookPrompt } from './LookPrompt.tsx';
import { type ModelState, PersonalModel } from './PersonalModel.tsx';

const GENERATING_TIME = 400;
/** New looks are called like the words that they were made from. */
const NAMES = ['Seedance', 'Avatar IV', 'Runway', 'Public Avatars'] as const;

export function DesignLookPage() {
  const [model, setModel] = useState<ModelState>('none');
  const [made, setMade] = useState<readonly Generation[]>([]);
  const avatar = MY_AVATARS[1];
  const isBusy = made.some(({ looks }) => looks.includes(''));
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => {
      setMade((all) => all.map((one) => ({ ...one, looks: one.looks.map((_, index) => NAMES[index] ?? 'Look') })));
      showToast('Avatar IV');
    }, GENERATING_TIME);
    return () => clearTimeout(timer);
  }, [isBusy]);
  const generate = (prompt: string, count: number) => {
    submit(null);
    showToast(`${prompt} is generating`);
    setMade((all) => [{ prompt, looks: Array.from({ length: count }, () => '') }, ...all]);
  };
  return (
    <div className="design-look">
      <Crumbs name={avatar?.name} />
      <div className="design-head tw-flex tw-items-center tw-gap-3">
        <h1 className="design-title">
          <Label text="Design with AI" />
        </h1>
        <span className="chip design-avatar">
          <Portrait hue={avatar?.hue ?? 0} round />
          <span className="tw-truncate">{avatar?.name}</span>
        </span>
        <span className="chip design-avatar">
          <Portrait hue={150} round />
          <span className="tw-truncate">Kling</span>
        </span>
      </div>
      <div className="design-body tw-flex tw-gap-6">
        <GenerationList generations={[...made, ...GENERATIONS]} />
        <PersonalModel state={model} onChange={setModel} />
      </div>
      <LookPrompt hasModel={model === 'ready'} onGenerate={generate} />
    </div>
  );
}
