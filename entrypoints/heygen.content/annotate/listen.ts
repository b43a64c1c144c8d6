/** Listens to events of the whole window before the page does, and never stands in their way. */
export function listen(types: string, listener: (event: Event) => void, signal: AbortSignal): void {
  for (const type of types.split(' ')) addEventListener(type, listener, { capture: true, passive: true, signal });
}
