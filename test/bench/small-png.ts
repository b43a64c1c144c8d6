import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';

/** Text in a few colours on white, each in five shades: all that a table needs, and four bits a pixel. */
const INKS = [
  [0x1b, 0x1d, 0x28],
  [0x0b, 0x5a, 0x3c],
  [0x9f, 0x12, 0x39],
] as const;
const SHADES = 5;
const PALETTE = [
  [255, 255, 255],
  ...INKS.flatMap((ink) =>
    Array.from({ length: SHADES }, (_, i) => ink.map((part) => Math.round(255 - ((255 - part) * (i + 1)) / SHADES))),
  ),
];

/** A page's picture as a PNG of sixteen colours, a fifth of the bytes that the browser's own has. */
export async function smallPicture(page: Page): Promise<Buffer> {
  const painted = await page.screenshot({ fullPage: true, encoding: 'base64' });
  const { width, height, bytes } = await page.evaluate(inPalette, painted, PALETTE);
  const row = Math.ceil(width / 2);
  const indices = Buffer.from(bytes, 'base64');
  // Each row begins with the number of its filter: none.
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), indices.subarray(y * row, (y + 1) * row)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Runs in the page: the nearest colour of each pixel, two pixels a byte. */
async function inPalette(png: string, palette: number[][]): Promise<{ width: number; height: number; bytes: string }> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const known = new Map<number, number>();
  const nearest = (at: number): number => {
    const colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const key = colour.reduce((sum, part) => sum * 256 + part, 0);
    const distances = known.has(key)
      ? []
      : palette.map((each) => each.reduce((sum, part, i) => sum + (part - (colour[i] ?? 0)) ** 2, 0));
    if (distances.length > 0) known.set(key, distances.indexOf(Math.min(...distances)));
    return known.get(key) ?? 0;
  };
  const row = Math.ceil(width / 2);
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * row + (x >> 1);
      bytes[at] = (bytes[at] ?? 0) | (nearest((y * width + x) * 4) << (x % 2 === 0 ? 4 : 0));
    }
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { width, height, bytes: btoa(text) };
}
