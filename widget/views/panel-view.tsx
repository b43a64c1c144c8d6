import { AlternativesList } from './alternatives-list.tsx';
import { EstimateLine } from './estimate-line.tsx';
import { Menu } from './menu-view.tsx';
import { MeterView } from './meter-view.tsx';
import type { Scene } from './scene.ts';

/** All of it: what is left, what this will take, what to do instead. Commands stand beside its title. */
export function PanelView({ scene }: { scene: Scene }) {
  return (
    <div class="panel">
      <MeterView scene={scene} menu={<Menu scene={scene} />} />
      {scene.estimate && <EstimateLine scene={scene} />}
      {scene.estimate && <AlternativesList scene={scene} />}
    </div>
  );
}

/** The same behind a status line, from which there is no further step. */
export function FlatPanel({ scene }: { scene: Scene }) {
  return (
    <div class="panel">
      <MeterView scene={scene} />
      {scene.estimate && <EstimateLine scene={scene} flat />}
      {scene.estimate && <AlternativesList scene={scene} />}
      <Menu scene={scene} />
    </div>
  );
}
