const estimate = document.querySelector('[view=estimate]');

document.querySelector('input').addEventListener('input', ({ target }) => {
  estimate.seconds = target.value;
});

// It bubbles: one listener is enough for a page.
document.addEventListener('upfront-estimate', ({ detail }) => {
  document.querySelector('output').textContent = detail.sentence;
});

// Taken off the page, an element has nothing running any more.
document.querySelector('button').addEventListener('click', () => {
  for (const element of document.querySelectorAll('upfront-credits')) element.remove();
});
