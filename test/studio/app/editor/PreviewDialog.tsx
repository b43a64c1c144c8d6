import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { Scene } from '../state/editor.ts';
import { Modal } from './Modal.tsx';

export function PreviewDialog({ open, scene }: { open: boolean; scene: Scene }) {
  return (
    <Modal open={open} title="Preview" className="preview">
      <div
        className="player"
        style={{ background: `linear-gradient(150deg, hsl(${scene.hue} 60% 86%), hsl(${scene.hue + 60} 55% 62%))` }}
      >
        <Portrait hue={scene.look.hue} />
      </div>
      <p className="support preview-hint">
        <Label text="Final lip-sync shows after video is generated" />
      </p>
    </Modal>
  );
}
