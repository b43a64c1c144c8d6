/** A browser that asks where to reads the file when the user has answered. Milliseconds. */
const SAVED_BY_THEN = 5 * 60_000;

/** Hands a file to the browser, which asks where to, or puts it where it puts files. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_BY_THEN);
}
