/** Pixels to the edge of the window. */
const EDGE = 12;

export interface Size {
  width: number;
  height: number;
}

/** Parts of the free width and height that are left of something and above it. */
export interface At {
  x: number;
  y: number;
}

/** Left and top in the window, in pixels, wherever the window ends now. */
export function toPixels({ x, y }: At, { width, height }: Size, room: Size): { left: number; top: number } {
  const along = (part: number, free: number): number => Math.round(EDGE + Math.max(0, free - 2 * EDGE) * part);
  return { left: along(x, room.width - width), top: along(y, room.height - height) };
}

/** The place that these pixels are, kept within the window. */
export function toPlace(left: number, top: number, { width, height }: Size, room: Size): At {
  const part = (pixels: number, free: number): number => {
    const most = free - 2 * EDGE;
    return most <= 0 ? 0 : Math.min(1, Math.max(0, (pixels - EDGE) / most));
  };
  return { x: part(left, room.width - width), y: part(top, room.height - height) };
}
