import type { Texts } from './en.ts';

const fr: Texts = {
  name: 'Upfront',
  on: 'Activé',
  off: 'Désactivé',
  trouble: {
    malformed:
      'Des valeurs enregistrées sont illisibles : {fields}. Les valeurs par défaut s’appliquent jusqu’à votre prochain choix.',
    unreadable:
      'Le navigateur ne laisse pas Upfront lire son stockage. Les valeurs par défaut s’appliquent ; rechargez l’extension pour réessayer.',
    notStored:
      'Votre choix n’a pas pu être enregistré. Libérez de l’espace disque ou rechargez l’extension, puis choisissez de nouveau.',
  },
  footer:
    'Tarifs comparés à leurs sources pour la dernière fois le {date}. Non officiel, sans lien avec HeyGen. Rien ne quitte ce navigateur.',
  balance: {
    title: 'Solde',
    unknown: 'Solde inconnu',
    mayHaveChanged: '(peut avoir changé depuis)',
  },
  plan: {
    title: 'Votre forfait',
    prices: 'Tarifs de mon forfait',
    plan: 'Forfait',
    lowAt: 'Avertir quand il resterait moins de crédits que',
    wholeNumber: 'Saisissez un nombre entier de crédits, 0 pour aucun avertissement.',
    cards: {
      auto: 'Non précisé : comme janvier 2026',
      'generative-2025': 'Crédits génératifs, 2025',
      'premium-2026': 'Crédits premium, forfaits illimités de janvier 2026',
      'credits-2026a': 'Forfaits à crédits, de mai à août 2026',
      'credits-2026b': 'Forfaits à crédits, depuis août 2026',
    },
    names: {
      unknown: 'Non précisé',
      free: 'Free',
      creator: 'Creator',
      team: 'Team',
      pro: 'Pro',
      business: 'Business',
      enterprise: 'Enterprise',
    },
  },
  page: {
    title: 'Cette page',
    unknown: 'Une page qu’Upfront ne connaît pas',
    nothing: 'Rien ici ne coûte ni ne mentionne de crédits.',
    names: {
      apps: 'Applications',
      'avatar-shots': 'Avatar Shots',
      'design-look': 'Concevoir avec l’IA',
      editor: 'Éditeur AI Studio',
      home: 'Accueil',
      'my-avatars': 'Mes avatars',
      projects: 'Projets',
      'quick-create': 'Création rapide',
      share: 'Une vidéo partagée',
      'studio-landing': 'AI Studio',
      templates: 'Modèles',
      translate: 'Traduire',
      'video-agent': 'Video Agent',
      voices: 'Voix',
      website: 'heygen.com',
    },
    found: {
      labels: {
        one: '{n} nom de fonction',
        many: '{n} de noms de fonctions',
        other: '{n} noms de fonctions',
      },
      spends: {
        one: '{n} bouton qui dépense des crédits',
        many: '{n} de boutons qui dépensent des crédits',
        other: '{n} boutons qui dépensent des crédits',
      },
      scenes: { one: '{n} scène', many: '{n} de scènes', other: '{n} scènes' },
      engine: { one: '{n} moteur', many: '{n} de moteurs', other: '{n} moteurs' },
      script: { other: 'le script' },
      length: { one: '{n} durée', many: '{n} de durées', other: '{n} durées' },
      balance: { other: 'votre solde' },
    },
    missing: {
      labels: 'Introuvables : les noms des fonctions',
      spends: 'Introuvable : le bouton qui dépense des crédits',
      scenes: 'Introuvables : les scènes',
      engine: 'Introuvable : le moteur',
      script: 'Introuvable : le script',
      length: 'Introuvable : la durée',
      balance: 'Introuvable : votre solde',
    },
    missedFor: {
      one: '{missing}, {n} fois depuis le {day}',
      many: '{missing}, {n} de fois depuis le {day}',
      other: '{missing}, {n} fois depuis le {day}',
    },
    wrong: 'Quelque chose manque ou est faux',
    copyReport: 'Copier un rapport sur cette page',
    copied: 'Le rapport est dans le presse-papiers. Il ne contient aucun texte de vous ni de la page.',
    notCopied:
      'Le navigateur n’a pas laissé Upfront écrire dans le presse-papiers. Cliquez dans cette fenêtre, puis réessayez.',
    noAnswer: 'La page n’a pas répondu. Rechargez-la, puis réessayez.',
  },
  access: {
    title: 'Accès',
    none: 'Pas d’accès à HeyGen',
    explained: 'Le navigateur ne laisse pas Upfront lire les pages de HeyGen, rien n’y est donc affiché.',
    allow: 'L’autoriser sur les pages de HeyGen',
    allowed: 'Rechargez les pages ouvertes de HeyGen : Upfront peut de nouveau les lire.',
  },
  lessons: {
    title: 'Ce que vous avez appris à Upfront',
    teach: {
      spends: 'Ce bouton dépense des crédits',
      length: 'Voici la durée',
      balance: 'Voici mon solde',
      'not-a-feature': 'Ce n’est pas une fonction',
    },
    taught: {
      spends: 'Dépense des crédits : {what} sur {page}, pour {feature}',
      length: 'Durée : {what} sur {page}',
      balance: 'Solde : {what} sur {page}',
      'not-a-feature': 'Pas une fonction : {what} sur {page}',
    },
    quoted: '« {text} »',
    icon: 'une icône',
    forget: 'Oublier',
    forgotten: 'Oublié.',
    export: 'Exporter',
    import: 'Importer',
    imported: 'Importé : {n}.',
    notStored: 'L’enregistrement a échoué. Libérez de l’espace disque ou rechargez l’extension, puis réessayez.',
  },
};

export default fr;
