import { createPortal } from 'react-dom';
import { useStore } from '../lib/store.ts';
import { toast } from '../state/toast.ts';
import { Icon } from './Icon.tsx';

export function ToastHost() {
  const text = useStore(toast);
  if (text === null) return null;
  return createPortal(
    <div className="toast css-17mq4hz" role="status">
      <span className="toast-mark">
        <Icon name="checkmark" size="14" />
      </span>
      {text}
    </div>,
    document.body,
  );
}
