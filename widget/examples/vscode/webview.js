// The extension asks HeyGen, whose key it has in VS Code's secret storage, and sends what it hears:
// webview.postMessage({ balance: { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] } })
const credits = document.querySelector('upfront-credits');
const listeners = new Set();
let balance;

addEventListener('message', ({ data }) => {
  if (data.seconds) credits.seconds = data.seconds;
  if (!data.balance) return;
  balance = data.balance;
  for (const listener of listeners) listener();
});

credits.balanceProvider = {
  provideBalance: () => balance,
  onDidChangeBalance(listener) {
    listeners.add(listener);
    return { dispose: () => listeners.delete(listener) };
  },
};
