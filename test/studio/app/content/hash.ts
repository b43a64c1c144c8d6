/** 32 hex digits from any text: ids that look like the real ones and are equal on server and client. */
export function hex32(text: string): string {
  let out = '';
  for (let part = 0; part < 4; part++) {
    let hash = 2166136261 ^ (part * 7919);
    for (const char of `${part}${text}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    out += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return out;
}
