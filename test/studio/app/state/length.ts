const WORDS_PER_SECOND = 2.5;

/** Spoken length of a script in seconds. */
export function spokenSeconds(script: string): number {
  const words = script.split(/\s+/).filter((word) => word !== '').length;
  return words / WORDS_PER_SECOND;
}

export function sceneSeconds(scene: { script: string; audio: { seconds: number } | null }): number {
  return scene.audio?.seconds ?? spokenSeconds(scene.script);
}

/** 65 -> "01:05" */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
