import { Direction } from 'radix-ui';
import { useEffect } from 'react';
import { place } from './lib/place.ts';
import { useSettings } from './lib/settings.ts';
import { useStore } from './lib/store.ts';
import { PageFor } from './pages/PageFor.tsx';
import { ActivityLog } from './parts/ActivityLog.tsx';
import { Crash } from './parts/Crash.tsx';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { MessageFrame } from './parts/MessageFrame.tsx';
import { Sprite } from './parts/Sprite.tsx';
import { ToastHost } from './parts/ToastHost.tsx';
import { PlansOverlay } from './plans/PlansOverlay.tsx';
import { renderCount } from './state/torture.ts';

/** Nothing below is memoised, so that one new `renderCount` renders the whole tree. */
export function App() {
  const { path, search } = useStore(place);
  const { rtl, frames } = useSettings();
  useStore(renderCount);
  useEffect(() => {
    window.studio.ready = true;
  }, []);
  return (
    <ErrorBoundary>
      <Direction.Provider dir={rtl ? 'rtl' : 'ltr'}>
        <Sprite />
        <PageFor path={path} search={search} />
        <PlansOverlay />
        <ActivityLog />
        {frames && <MessageFrame />}
        <ToastHost />
        <Crash />
      </Direction.Provider>
    </ErrorBoundary>
  );
}
