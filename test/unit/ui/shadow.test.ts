import { afterEach, describe, expect, test, vi } from 'vitest';
import { wear } from '../../../shared/ui/shadow.ts';

class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** A shadow root as far as it is dressed here; `refuse` is what its setter does before it takes the sheets. */
function rootThat(refuse: () => void): { root: ShadowRoot; adopted: string[]; styles: string[] } {
  const adopted: string[] = [];
  const styles: string[] = [];
  const root = {
    set adoptedStyleSheets(sheets: readonly Sheet[]) {
      refuse();
      adopted.push(...sheets.map(({ text }) => text));
    },
    append({ localName, textContent }: { localName: string; textContent: string }) {
      styles.push(`${localName}: ${textContent}`);
    },
  };
  return { root: root as unknown as ShadowRoot, adopted, styles };
}

const SHEETS = ['.root { color: red }', '.panel { color: blue }'];

describe('a shadow root', () => {
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal(
    'Document',
    class {
      createElement(localName: string) {
        return { localName, textContent: '' };
      }
    },
  );
  afterEach(() => vi.unstubAllGlobals());

  test('gets <style> elements where the browser lets no content script adopt sheets, as Firefox may not', () => {
    const refusing = rootThat(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const willing = rootThat(() => undefined);
    wear(refusing.root, SHEETS);
    wear(willing.root, SHEETS);
    expect(refusing).toMatchObject({ adopted: [], styles: SHEETS.map((text) => `style: ${text}`) });
    expect(willing).toMatchObject({ adopted: SHEETS, styles: [] });
  });
});
