import type { Texts } from './en.ts';

const de: Texts = {
  name: 'Upfront',
  on: 'Ein',
  off: 'Aus',
  trouble: {
    malformed: 'Gespeicherte Werte, die nicht lesbar sind: {fields}. Bis du neu wählst, gelten die Voreinstellungen.',
    unreadable:
      'Der Browser lässt Upfront seinen Speicher nicht lesen. Es gelten die Voreinstellungen; lade die Erweiterung neu, um es noch einmal zu versuchen.',
    notStored:
      'Deine Auswahl konnte nicht gespeichert werden. Gib Speicherplatz frei oder lade die Erweiterung neu und wähle dann noch einmal.',
  },
  footer:
    'Preise zuletzt am {date} mit ihren Quellen verglichen. Inoffiziell, nicht von HeyGen. Nichts verlässt diesen Browser.',
  balance: {
    title: 'Guthaben',
    unknown: 'Guthaben unbekannt',
    mayHaveChanged: '(kann sich seitdem geändert haben)',
  },
  plan: {
    title: 'Dein Tarif',
    prices: 'Preise meines Tarifs',
    plan: 'Tarif',
    lowAt: 'Warnen, wenn weniger Credits übrig blieben als',
    wholeNumber: 'Gib eine ganze Zahl von Credits ein, 0 für keine Warnung.',
    cards: {
      auto: 'Keine Angabe: wie Januar 2026',
      'generative-2025': 'Generative Credits, 2025',
      'premium-2026': 'Premium Credits, unbegrenzte Tarife vom Januar 2026',
      'credits-2026a': 'Credit-basierte Tarife, Mai bis August 2026',
      'credits-2026b': 'Credit-basierte Tarife, seit August 2026',
    },
    names: {
      unknown: 'Keine Angabe',
      free: 'Free',
      creator: 'Creator',
      team: 'Team',
      pro: 'Pro',
      business: 'Business',
      enterprise: 'Enterprise',
    },
  },
  page: {
    title: 'Diese Seite',
    unknown: 'Eine Seite, die Upfront nicht kennt',
    nothing: 'Nichts hier kostet Credits oder nennt welche.',
    names: {
      apps: 'Apps',
      'avatar-shots': 'Avatar Shots',
      'design-look': 'Mit KI gestalten',
      editor: 'AI-Studio-Editor',
      home: 'Startseite',
      'my-avatars': 'Meine Avatare',
      projects: 'Projekte',
      'quick-create': 'Schnell erstellen',
      share: 'Ein geteiltes Video',
      'studio-landing': 'AI Studio',
      templates: 'Vorlagen',
      translate: 'Übersetzen',
      'video-agent': 'Video Agent',
      voices: 'Stimmen',
      website: 'heygen.com',
    },
    found: {
      labels: { one: '{n} Funktionsname', other: '{n} Funktionsnamen' },
      spends: { one: '{n} Schaltfläche, die Credits verbraucht', other: '{n} Schaltflächen, die Credits verbrauchen' },
      scenes: { one: '{n} Szene', other: '{n} Szenen' },
      engine: { one: '{n} Engine', other: '{n} Engines' },
      script: { other: 'das Skript' },
      length: { one: '{n} Länge', other: '{n} Längen' },
      balance: { other: 'dein Guthaben' },
    },
    missing: {
      labels: 'Nicht gefunden: die Namen der Funktionen',
      spends: 'Nicht gefunden: die Schaltfläche, die Credits verbraucht',
      scenes: 'Nicht gefunden: die Szenen',
      engine: 'Nicht gefunden: die Engine',
      script: 'Nicht gefunden: das Skript',
      length: 'Nicht gefunden: die Länge',
      balance: 'Nicht gefunden: dein Guthaben',
    },
    missedFor: { one: '{missing}, {n}-mal seit dem {day}', other: '{missing}, {n}-mal seit dem {day}' },
    wrong: 'Etwas fehlt oder stimmt nicht',
    copyReport: 'Einen Bericht über diese Seite kopieren',
    copied: 'Der Bericht ist in der Zwischenablage. Er enthält keinen Text von dir und keinen der Seite.',
    notCopied:
      'Der Browser ließ Upfront nicht in die Zwischenablage schreiben. Klicke in dieses Fenster und versuche es noch einmal.',
    noAnswer: 'Die Seite hat nicht geantwortet. Lade sie neu und versuche es noch einmal.',
  },
  access: {
    title: 'Zugriff',
    none: 'Kein Zugriff auf HeyGen',
    explained: 'Der Browser lässt Upfront die Seiten von HeyGen nicht lesen, deshalb wird dort nichts angezeigt.',
    allow: 'Auf den Seiten von HeyGen erlauben',
    allowed: 'Lade die offenen Seiten von HeyGen neu: Upfront darf sie wieder lesen.',
  },
  lessons: {
    title: 'Was du Upfront beigebracht hast',
    teach: {
      spends: 'Diese Schaltfläche verbraucht Credits',
      length: 'Das ist die Länge',
      balance: 'Das ist mein Guthaben',
      'not-a-feature': 'Das ist keine Funktion',
    },
    taught: {
      spends: 'Verbraucht Credits: {what} auf {page}, bezahlt {feature}',
      length: 'Länge: {what} auf {page}',
      balance: 'Guthaben: {what} auf {page}',
      'not-a-feature': 'Keine Funktion: {what} auf {page}',
    },
    quoted: '„{text}“',
    icon: 'ein Symbol',
    forget: 'Vergessen',
    forgotten: 'Vergessen.',
    export: 'Exportieren',
    import: 'Importieren',
    imported: 'Importiert: {n}.',
    notStored:
      'Das konnte nicht gespeichert werden. Gib Speicherplatz frei oder lade die Erweiterung neu und versuche es noch einmal.',
  },
};

export default de;
