import { ICONS } from './icons.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** `iconpark-icon` is a custom element on the real site too: the drawing sits in its shadow root. */
export function defineIconElement(): void {
  customElements.define(
    'iconpark-icon',
    class extends HTMLElement {
      static observedAttributes = ['name'];
      #path: SVGPathElement | undefined;

      connectedCallback() {
        if (this.#path) return;
        const svg = document.createElementNS(SVG, 'svg');
        const size = this.getAttribute('size') ?? '20';
        for (const [name, value] of Object.entries({
          ...{ viewBox: '0 0 24 24', width: size, height: size, fill: 'none', stroke: 'currentColor' },
          ...{ 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' },
        })) {
          svg.setAttribute(name, value);
        }
        this.#path = document.createElementNS(SVG, 'path');
        svg.append(this.#path);
        this.attachShadow({ mode: 'open' }).append(svg);
        this.attributeChangedCallback();
      }

      attributeChangedCallback() {
        this.#path?.setAttribute('d', ICONS[this.getAttribute('name') ?? ''] ?? '');
      }
    },
  );
}
