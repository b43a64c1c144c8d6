import type { Scene } from './scene.ts';

/** Commands that extensions have put beside a view. */
export function Menu({ scene: { menu } }: { scene: Scene }) {
  if (menu.length === 0) return null;
  return (
    <div class="menu" part="menu">
      {menu.map(({ command, title }) => (
        <button key={command} type="button" class="plain" part="button command" data-command={command}>
          {title}
        </button>
      ))}
    </div>
  );
}
