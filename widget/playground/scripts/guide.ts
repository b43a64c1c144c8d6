/* The first thing that one can try. */

const form = document.querySelector<HTMLFormElement>('#demo');
const shown = document.querySelector('#demo-shown');
const length = document.querySelector('#demo-length');

form?.addEventListener('input', () => {
  const said = new FormData(form);
  const seconds = String(said.get('seconds'));
  shown?.setAttribute('feature', String(said.get('feature')));
  shown?.setAttribute('seconds', seconds);
  if (length) length.textContent = `${seconds} seconds`;
});
form?.addEventListener('submit', (event) => event.preventDefault());
