import type { Page } from 'puppeteer';

/** Copies everything with the keyboard and answers what a paste would get. */
export async function copyAll(page: Page): Promise<{ text: string; html: string; selection: string }> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  const selection = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  const seen = await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'clipboard';
    area.addEventListener('paste', ({ clipboardData }) => {
      area.dataset.html = clipboardData?.getData('text/html') ?? '';
    });
    document.body.append(area);
    area.focus();
    return document.activeElement === area;
  });
  if (!seen) throw new Error('nowhere to paste');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => (document.querySelector('#clipboard') as HTMLTextAreaElement).value !== '');
  const pasted = await page.$eval('#clipboard', (area) => ({
    text: (area as HTMLTextAreaElement).value,
    html: (area as HTMLElement).dataset.html ?? '',
  }));
  return { ...pasted, selection };
}

/** How often the browser's own search finds a text. */
export const findCount = (page: Page, text: string): Promise<number> =>
  page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const { find } = window as unknown as { find(text: string, matchCase?: boolean): boolean };
    let count = 0;
    while (count < 200 && find(wanted, false)) count++;
    getSelection()?.removeAllRanges();
    return count;
  }, text);

/** The first script's editor: its HTML and where the caret stands. */
export const editorState = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const editor = document.querySelector('.ProseMirror');
    const { anchorNode, anchorOffset = 0, focusOffset = 0 } = getSelection() ?? {};
    const before = document.createRange();
    if (editor && anchorNode) {
      before.setStart(editor, 0);
      before.setEnd(anchorNode, anchorOffset);
    }
    return {
      html: editor?.innerHTML,
      caret: String(before).length,
      anchorOffset,
      focusOffset,
      focused: document.activeElement === editor,
    };
  });
