const credits = document.querySelector('upfront-credits');

addEventListener('message', ({ data, source, origin }) => {
  if (source === parent && origin === location.origin) credits.seconds = data.seconds;
});

credits.addEventListener('upfront-estimate', ({ detail }) => {
  parent.postMessage({ sentence: detail.sentence }, location.origin);
});
