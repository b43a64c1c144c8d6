import { createUpfront, fixedBalanceProvider } from '../../api.ts';

const upfront = createUpfront();
upfront.credits.registerBalanceProvider(fixedBalanceProvider(64));

upfront.extensions.register({
  id: 'acme.templates',
  contributes: {
    features: [{ id: 'acme.intro', name: 'Animated intro' }],
    rates: [{ feature: 'acme.intro', credits: 12, per: 'clip', source: 'acme.example/prices' }],
    alternatives: [{ instead: 'acme.intro', use: 'acme.still', text: 'Use a still title', command: 'acme.useStill' }],
    commands: [{ command: 'acme.useStill', title: 'Use a still title' }],
  },
  activationEvents: ['onCommand:acme.useStill'],
  activate({ upfront, subscriptions }) {
    // Runs when somebody has chosen it, and not before.
    subscriptions.push(upfront.commands.registerCommand('acme.useStill', () => {}));
  },
});

const container = document.querySelector('#contributed');
if (container) {
  upfront.window.createCreditView(container, { view: 'panel', action: { feature: 'acme.intro', count: 3 } });
}
