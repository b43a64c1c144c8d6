import type { WidgetLocale } from './messages.ts';

/** German; the reader is "du". */
const de: WidgetLocale = {
  widget: {
    unknownBalance: 'Guthaben unbekannt',
    balanceLoading: 'Guthaben wird geladen …',
    balanceFrom: '{source}, {asOf}',
    trouble: {
      offline: 'Du bist offline. Das Guthaben wird neu geladen, sobald du wieder online bist.',
      unreachable:
        'Das Guthaben konnte nicht geladen werden. Prüfe deine Verbindung oder versuche es in einer Minute noch einmal.',
      timeout: 'Das Laden des Guthabens hat zu lange gedauert. Versuche es in einer Minute noch einmal.',
      malformed: 'Das Guthaben war nicht lesbar. Wenn das so bleibt, melde es dem Support dieser Website.',
      'too-large': 'Das Guthaben war nicht lesbar. Wenn das so bleibt, melde es dem Support dieser Website.',
      'server-error':
        'Der Server hat ein Problem und hat kein Guthaben gesendet. Versuche es in einer Minute noch einmal.',
      'rate-limited': 'Das Guthaben wurde zu oft geladen. Nach einer Weile wird es wieder geladen.',
      'signed-out': 'Melde dich wieder an, um das Guthaben zu sehen.',
      'not-permitted': 'Dieses Konto darf das Guthaben nicht sehen. Wende dich an die Person, die es verwaltet.',
      retired: 'Diese Website zeigt das Guthaben nicht mehr an. Sieh in HeyGen nach.',
      failed: 'Das Guthaben konnte nicht geladen werden. Versuche es in einer Minute noch einmal.',
    },
    alternatives: 'Was du stattdessen verwenden kannst',
    breakdown: 'Was das kostet',
    choose: 'Auswählen',
    nothingFound: 'Nichts gefunden.',
    severities: { warning: 'Warnung', error: 'Fehler' },
  },
  views: {
    balance: 'Guthaben',
    balanceIs: '{balance}: {mark}',
    nothingCheaper: 'Etwas Günstigeres ist nicht bekannt.',
    noAction: 'Es ist noch nichts ausgewählt.',
    refresh: 'Guthaben aktualisieren',
    marks: {
      loading: 'Wird geladen',
      enough: 'Genug',
      low: 'Knapp',
      short: 'Nicht genug',
      included: 'Inklusive',
      unknown: 'Unbekannt',
      unsure: 'Guthaben unbekannt',
      stale: 'Vielleicht veraltet',
      offline: 'Offline',
      error: 'Nicht aktualisiert',
    },
    pools: { plan: 'Tarif', 'add-on': 'Zusatz', api: 'API', metered: 'Nach Verbrauch' },
    pool: '{pool}: {amount}',
    poolSpent: '{pool}: {amount} ausgegeben',
    refills: 'Auffüllung am {date}',
    amountUnknown: 'unbekannt',
  },
};

export default de;
