/* Before anything is drawn: the theme that somebody has chosen for this site. */

try {
  const chosen = localStorage.getItem('upfront-site-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is closed to us: the browser's own theme it is.
}
