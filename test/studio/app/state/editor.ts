import { hex32 } from '../content/hash.ts';
import { type Look, lookAt } from '../content/looks.ts';
import { scriptAt } from '../content/scripts.ts';
import type { Settings } from '../lib/settings.ts';
import { createStore } from '../lib/store.ts';
import { type EngineId, engineOf } from './engines.ts';

export interface Scene {
  id: string;
  script: string;
  engine: EngineId;
  look: Look;
  voice: string;
  audio: { name: string; seconds: number } | null;
  motionPrompt: string;
  layout: string;
  hue: number;
}

export interface EditorState {
  title: string;
  scenes: Scene[];
  selected: string;
  /** Panel of the tool rail; null shows the selected scene. */
  tool: string | null;
  dialog: 'generate' | 'looks' | 'audio' | 'preview' | null;
  comments: boolean;
  object: string | null;
}

const LAYOUTS = ['Original', 'Circle', 'Radius', 'Zoom'] as const;

function makeScene(index: number, engine: EngineId, look: Look, script: string): Scene {
  return {
    id: hex32(`scene ${index}`),
    script,
    engine,
    look,
    voice: index % 3 === 1 ? 'Calm Narrator' : 'Sora',
    audio: null,
    motionPrompt: '',
    layout: LAYOUTS[0],
    hue: (232 + index * 38) % 360,
  };
}

export function freshEditor(settings: Settings): EditorState {
  const scenes = Array.from({ length: Math.max(1, settings.scenes) }, (_, index) => {
    const kind = settings.looks[index % settings.looks.length] === 'photo' ? 'photo' : 'video';
    const engine = engineOf(settings.engines[index % settings.engines.length] ?? 'iv').id;
    return makeScene(index, engine, lookAt(Math.floor(index / 2), kind), settings.scenes === 0 ? '' : scriptAt(index));
  });
  return {
    title: 'Avatar IV vs Avatar III comparison FINAL',
    scenes,
    selected: scenes[0]?.id ?? '',
    tool: null,
    dialog: null,
    comments: false,
    object: null,
  };
}

export const editor = createStore<EditorState>({
  title: '',
  scenes: [],
  selected: '',
  tool: null,
  dialog: null,
  comments: false,
  object: null,
});

/** What the account has spent on this page. */
export const spent = createStore(0);

export function change(part: Partial<EditorState>): void {
  editor.set((state) => ({ ...state, ...part }));
}

export function changeScene(id: string, part: Partial<Scene>): void {
  editor.set((state) => ({
    ...state,
    scenes: state.scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene)),
  }));
}

let added = 1000;

/** A new scene starts on a paid engine without asking, like the real editor. */
export function addScene(): void {
  // A counter and no random number: two runs of the same test make the same page.
  const index = added++;
  editor.set((state) => {
    const kind = state.scenes.length % 2 === 0 ? 'video' : 'photo';
    const scene = makeScene(index, kind === 'video' ? 'v' : 'iv', lookAt(state.scenes.length, kind), '');
    return { ...state, scenes: [...state.scenes, scene], selected: scene.id, tool: null };
  });
}

export function moveScene(from: number, to: number): void {
  editor.set((state) => {
    const scenes = [...state.scenes];
    const [moved] = scenes.splice(from, 1);
    if (!moved) return state;
    scenes.splice(to, 0, moved);
    return { ...state, scenes };
  });
}

export function selectedScene(state: EditorState): Scene | undefined {
  return state.scenes.find((scene) => scene.id === state.selected) ?? state.scenes[0];
}
