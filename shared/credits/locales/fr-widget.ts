import type { WidgetLocale } from './messages.ts';

/** French; the reader is "vous". A narrow no-break space stands before `: ; ? !` and inside of guillemets. */
const fr: WidgetLocale = {
  widget: {
    unknownBalance: 'Solde inconnu',
    balanceLoading: 'Chargement du solde…',
    balanceFrom: '{source}, {asOf}',
    trouble: {
      offline: 'Vous êtes hors ligne. Le solde sera rechargé dès votre retour en ligne.',
      unreachable: 'Le solde n’a pas pu être chargé. Vérifiez votre connexion ou réessayez dans une minute.',
      timeout: 'Le chargement du solde a pris trop de temps. Réessayez dans une minute.',
      malformed: 'Le solde n’a pas pu être lu. Si le problème persiste, signalez-le à l’assistance de ce site.',
      'too-large': 'Le solde n’a pas pu être lu. Si le problème persiste, signalez-le à l’assistance de ce site.',
      'server-error': 'Le serveur rencontre un problème et n’a envoyé aucun solde. Réessayez dans une minute.',
      'rate-limited': 'Le solde a été chargé trop souvent. Il sera rechargé un peu plus tard.',
      'signed-out': 'Reconnectez-vous pour voir le solde.',
      'not-permitted': 'Ce compte n’a pas le droit de voir le solde. Adressez-vous à la personne qui le gère.',
      retired: 'Ce site n’affiche plus le solde. Consultez-le dans HeyGen.',
      failed: 'Le solde n’a pas pu être chargé. Réessayez dans une minute.',
    },
    alternatives: 'À utiliser à la place',
    breakdown: 'Ce que cela coûte',
    choose: 'Choisir',
    nothingFound: 'Aucun résultat.',
    severities: { warning: 'Avertissement', error: 'Erreur' },
  },
  views: {
    balance: 'Solde',
    balanceIs: '{balance} : {mark}',
    nothingCheaper: 'Aucune solution moins chère n’est connue.',
    noAction: 'Rien n’est encore sélectionné.',
    refresh: 'Actualiser le solde',
    marks: {
      loading: 'Chargement',
      enough: 'Suffisant',
      low: 'Solde bas',
      short: 'Insuffisant',
      included: 'Inclus',
      unknown: 'Inconnu',
      unsure: 'Solde inconnu',
      stale: 'Peut-être périmé',
      offline: 'Hors ligne',
      error: 'Non actualisé',
    },
    pools: { plan: 'Forfait', 'add-on': 'Supplément', api: 'API', metered: 'À l’usage' },
    pool: '{pool} : {amount}',
    poolSpent: '{pool} : dépense de {amount}',
    refills: 'renouvellement le {date}',
    amountUnknown: 'inconnu',
  },
};

export default fr;
