/** As many as one looks at. */
const MOST = 8;

const NAMES = ['upfront-ready', 'upfront-balance', 'upfront-estimate', 'upfront-select', 'upfront-error'] as const;

/** Lists what an element tells, the newest first. */
export function logEvents(element: Element, list: Element): void {
  for (const name of NAMES) {
    element.addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<Readonly<Record<string, unknown>> | undefined>;
      const line = document.createElement('li');
      const type = document.createElement('code');
      type.textContent = name;
      line.append(type, ` ${summary(detail)}`);
      list.prepend(line);
      while (list.children.length > MOST) list.lastElementChild?.remove();
    });
  }
}

/** The sentence of an estimate, the text of a balance or an alternative, the message of an error. */
function summary(detail: Readonly<Record<string, unknown>> | undefined): string {
  const words = detail?.sentence ?? detail?.text ?? detail?.message ?? '';
  return typeof words === 'string' ? words : '';
}
