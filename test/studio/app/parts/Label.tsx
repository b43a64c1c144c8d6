import { translate } from '../lib/labels.ts';
import { useSettings } from '../lib/settings.ts';
import { useStore } from '../lib/store.ts';
import { labelsShown } from '../state/torture.ts';

/** A translated label. `toggleLabels` takes the bare text node away and puts it back, with siblings around it. */
export function Label({ text }: { text: string }) {
  const { lang } = useSettings();
  const shown = useStore(labelsShown);
  return <>{shown && translate(text, lang)}</>;
}

export function useTranslate(): (label: string) => string {
  const { lang } = useSettings();
  return (label) => translate(label, lang);
}
