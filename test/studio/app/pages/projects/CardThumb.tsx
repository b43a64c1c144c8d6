import type { Project } from '../../content/titles.ts';
import { Portrait } from '../../parts/Portrait.tsx';

export function CardThumb({ project }: { project: Project }) {
  return (
    <div
      className="card-thumb"
      style={{
        background: `linear-gradient(140deg, hsl(${project.hue} 62% 84%), hsl(${(project.hue + 50) % 360} 55% 68%))`,
      }}
    >
      <Portrait hue={project.hue} />
      {project.state === 'draft' && <span className="card-badge">DRAFT</span>}
      {project.state === 'done' && <span className="card-badge card-badge-end">{project.duration}</span>}
      {project.state === 'failed' && <span className="card-badge card-badge-bad">Failed</span>}
      {project.state === 'progress' && (
        <div className="card-progress">
          <span>{project.progress}% Ready</span>
          <progress max={100} value={project.progress} aria-label="Progress" />
        </div>
      )}
    </div>
  );
}
