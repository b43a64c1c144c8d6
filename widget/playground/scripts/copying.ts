/** How long a button says that it has copied; milliseconds. */
const SHOWN = 2000;

/** Buttons that copy the code beside them, and say so. */
export function startCopying(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    const code = button?.dataset.copy ? document.getElementById(button.dataset.copy) : null;
    if (!button || !code) return;
    const isCopied = await copy(code);
    tell(isCopied ? 'Copied.' : 'The browser did not let it be copied. It is selected: press Ctrl or Command and C.');
    button.textContent = isCopied ? 'Copied' : 'Selected';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, SHOWN);
  });
}

async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

/** Says it to those who listen to a page. */
function tell(words: string): void {
  const told = document.getElementById('told');
  if (!told) return;
  // The same words twice are said twice.
  told.textContent = '';
  setTimeout(() => {
    told.textContent = words;
  }, 50);
}
