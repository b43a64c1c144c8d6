import { createUpfront, fixedBalanceProvider } from '../../api.ts';

const upfront = createUpfront();
upfront.credits.registerBalanceProvider(fixedBalanceProvider(24));

const dialog = document.querySelector<HTMLDialogElement>('#ask');
const words = document.querySelector('#ask-words');
const said = document.querySelector('#generated');

upfront.credits.onWillSpend(({ estimate, waitUntil }) => {
  if (!dialog || !words || estimate.state === 'enough' || estimate.state === 'included') return;
  words.textContent = `${estimate.sentence} ${estimate.shortage}`;
  dialog.returnValue = 'no';
  dialog.showModal();
  waitUntil(
    new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    }),
  );
});

document.querySelector('#generate')?.addEventListener('click', async () => {
  const goesOn = await upfront.credits.willSpend({ feature: 'avatar-iv', seconds: 55 });
  if (said) said.textContent = goesOn ? 'It goes on.' : 'Nothing was spent.';
});
