import { troubled } from '../trouble.ts';

/** A balance is a few hundred bytes, and a file with prices a few thousand: what is longer is something else. */
const LONGEST_BODY = 65_536;

/** Reads no further than an answer can reach, whatever length the server has promised. */
export async function readBody({ body }: Response): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw troubled('unreachable', String(error));
    });
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > LONGEST_BODY) {
      // Whether the rest can still be refused changes nothing.
      reader.cancel().catch(() => {});
      throw troubled('too-large', 'The address sent more than 64 kB: that is something else.');
    }
    text += decoder.decode(value, { stream: true });
  }
}
