/** The JSX of the widget: plain DOM as in the overlay, and fragments. */
export { jsx, jsxs } from '../../shared/ui/dom/jsx-runtime.ts';

export const Fragment = ({ children }: { children: unknown }): unknown => children;
