const frame = document.querySelector('iframe');

document.querySelector('input').addEventListener('input', ({ target }) => {
  frame.contentWindow.postMessage({ seconds: target.value }, location.origin);
});

addEventListener('message', ({ data, source, origin }) => {
  if (source === frame.contentWindow && origin === location.origin) {
    document.querySelector('output').textContent = data.sentence;
  }
});

document.querySelector('button').addEventListener('click', () => frame.remove());
