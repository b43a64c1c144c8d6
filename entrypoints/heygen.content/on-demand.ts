/**
 * A part of the overlay that is loaded when it is first asked for: `undefined` until it is there, then `arrived` is called.
 * It never comes where the extension was updated meanwhile and its files are gone: what is shown stays as it is.
 */
export function onDemand<T>(load: () => Promise<T>, arrived: () => void): () => T | undefined {
  let part: T | undefined;
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      load().then(
        (loaded) => {
          part = loaded;
          arrived();
        },
        () => undefined,
      );
    }
    return part;
  };
}
