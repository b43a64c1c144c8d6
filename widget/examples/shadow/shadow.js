const host = document.querySelector('partner-app');
const root = host.shadowRoot;

// An estimate stands beside the button and follows its attributes.
root.querySelector('input').addEventListener('input', ({ target }) => {
  root.querySelector('#generate').dataset.upfrontSeconds = target.value;
});

// Events leave shadow roots: a listener on the host hears them as well.
host.addEventListener('upfront-estimate', ({ detail }) => {
  root.querySelector('output').textContent = detail.sentence;
});

root.querySelector('#close').addEventListener('click', () => {
  root.querySelector('#generate').remove();
  root.querySelector('upfront-credits').remove();
});
