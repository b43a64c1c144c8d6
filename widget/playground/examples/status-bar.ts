import { createUpfront, fixedBalanceProvider } from '../../api.ts';

const upfront = createUpfront();
upfront.credits.registerBalanceProvider(fixedBalanceProvider(200));

upfront.commands.registerCommand('acme.chooseEngine', async () => {
  const items = (['avatar-iii', 'avatar-iv', 'avatar-v'] as const).map((feature) => ({
    label: upfront.rates.describe(feature) || feature,
    description: upfront.credits.estimate({ feature, seconds: 60 }).sentence,
  }));
  const chosen = await upfront.window.showQuickPick(items, { title: 'Engine', placeHolder: 'For one minute' });
  const said = document.querySelector('#chosen');
  if (said) said.textContent = chosen ? `Chosen: ${chosen.label}` : 'Nothing was chosen.';
});

const item = upfront.window.createStatusBarItem('acme.engine');
item.text = 'Engine: choose';
item.tooltip = 'What each engine costs';
item.command = 'acme.chooseEngine';

const toggle = document.querySelector('#show-item');
let isShown = false;
toggle?.addEventListener('click', () => {
  isShown = !isShown;
  if (isShown) item.show();
  else item.hide();
  toggle.textContent = isShown ? 'Hide the item' : 'Show the item';
});
