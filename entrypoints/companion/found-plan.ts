import { signal } from '@preact/signals';
import { type FoundPlan, readFoundPlan, watchFoundPlan, writeFoundPlan } from '../storage/found-plan.ts';
import { texts } from '../texts/texts.ts';
import { change, trouble } from './state.ts';

/** What HeyGen's pages have said of the account's plan; `undefined` where they have said nothing yet. */
export const foundPlan = signal<FoundPlan | undefined>(undefined);

let isLoaded = false;

/** Reads what was found, and follows it while the page is open. */
export async function loadFoundPlan(): Promise<void> {
  if (isLoaded) return;
  isLoaded = true;
  watchFoundPlan((found) => {
    foundPlan.value = found;
  });
  try {
    foundPlan.value = await readFoundPlan();
  } catch {
    // Storage that cannot be read is reported by whoever reads the settings.
  }
}

/** Takes what was found as the user's choice: nothing but this one press ever does. */
export async function confirmPlan({ card, plan }: FoundPlan): Promise<void> {
  await change({ ...(card && { rateCard: card }), ...(plan && { plan }) });
}

/** The user has another plan: not asked again until a page says something else. */
export async function refusePlan(found: FoundPlan): Promise<void> {
  try {
    await writeFoundPlan({ ...found, refused: true });
    foundPlan.value = { ...found, refused: true };
  } catch {
    trouble.value = texts.value.trouble.notStored;
  }
}
