import { AlternativesList } from './alternatives-list.tsx';
import { EstimateLine } from './estimate-line.tsx';
import { Menu } from './menu-view.tsx';
import { MeterView } from './meter-view.tsx';
import type { Scene } from './scene.ts';

/** All of it: what is left, what this will take, what to do instead. */
export function PanelView({ scene, flat = false }: { scene: Scene; flat?: boolean }) {
  return (
    <div class="panel">
      <MeterView scene={scene} />
      {scene.estimate && <EstimateLine scene={scene} flat={flat} />}
      {scene.estimate && <AlternativesList scene={scene} />}
      <Menu scene={scene} />
    </div>
  );
}
