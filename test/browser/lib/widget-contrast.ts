/**
 * In the page: the contrast of every text and shape against what is painted under it.
 *
 * @param hosts Whose shadow roots are looked into.
 * @param parts What is looked at in them.
 */
export function measureContrast(hosts: string, parts: string): { poor: string[]; measured: number } {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  const paint = (colors: readonly string[]): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = (element: Element): string[] => {
    const colors: string[] = [];
    for (
      let at: Element | null = element;
      at;
      at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)
    ) {
      colors.unshift(getComputedStyle(at).backgroundColor);
    }
    return ['#fff', ...colors];
  };
  const poor: string[] = [];
  let measured = 0;
  for (const host of document.querySelectorAll(hosts)) {
    for (const element of host.shadowRoot?.querySelectorAll(parts) ?? []) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isShape = element.classList.contains('mark');
      if (!hasText && !isShape) continue;
      const ground = paint(under(isShape ? (element.parentElement as Element) : element));
      const ink = paint([...under(element), getComputedStyle(element).color]);
      const [a, b] = [luminance(ground), luminance(ink)].toSorted((x, y) => y - x);
      const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      measured++;
      if (contrast < (isShape ? 3 : 4.5))
        poor.push(
          `${host.getAttribute('view')} ${element.className || element.localName} "${element.textContent}" ${contrast.toFixed(2)}`,
        );
    }
  }
  return { poor: [...new Set(poor)], measured };
}
