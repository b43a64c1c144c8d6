/**
 * The text of a file that was chosen; `undefined` where the browser cannot read it: it was moved, changed or taken away since,
 * or is another user's (the File API's NotReadableError and NotFoundError).
 */
export const textOfFile = (file: Pick<Blob, 'text'>): Promise<string | undefined> => file.text().catch(() => undefined);
