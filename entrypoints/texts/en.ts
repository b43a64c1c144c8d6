import type { Plural } from '../../shared/credits/locales/messages.ts';

/**
 * What the extension's own pages say, in English. Every text is a whole sentence or a whole line, `{words}` in braces are
 * filled in, and what is counted has a form for each plural category of its language (`Plural`). What the credit logic says
 * is in `shared/credits/locales`.
 */
export const en = {
  name: 'Upfront',
  on: 'On',
  off: 'Off',
  trouble: {
    malformed: 'Stored values that could not be read: {fields}. Defaults are used until you choose again.',
    unreadable:
      'The browser does not let Upfront read its storage. Defaults are used; reload the extension to try again.',
    notStored: 'Your choice could not be stored. Free some disk space or reload the extension, then choose again.',
  },
  footer:
    'Rates last compared with their sources on {date}. Unofficial, not made by HeyGen. Nothing leaves this browser.',
  balance: {
    title: 'Balance',
    unknown: 'Balance unknown',
    mayHaveChanged: '(may have changed since)',
  },
  toolbar: {
    /** For example "Upfront: 200 credits left, read from HeyGen’s page, as of 14:02". */
    left: 'Upfront: {left}, {source}, {asOf}',
    unknown: 'Upfront: balance unknown',
    off: 'Upfront is switched off',
  },
  history: {
    title: 'History',
    intro: 'What HeyGen’s pages have shown of your balance, kept in this browser only.',
    empty: 'Nothing yet. Use HeyGen with Upfront on: each balance that its pages show is kept here.',
    period: 'Time shown',
    periods: { week: '7 days', month: '30 days', quarter: '90 days', all: 'All' },
    balance: 'Balance',
    /** {from} and {to} are days. */
    balanceFrom: 'From {from} to {to}: {spent} spent, {refilled} added.',
    nothingIn: 'Nothing was read in this time. The last reading is from {day}.',
    at: '{time}: {credits}',
    expected: 'The dashed lines show how long it may last.',
    asTable: 'As a table',
    tableOnly: { one: 'The last reading of the time shown.', other: 'The last {n} readings of the time shown.' },
    columns: {
      time: 'Time',
      balance: 'Balance',
      change: 'Change',
      spentOn: 'Spent on',
      feature: 'Feature',
      credits: 'Credits',
      share: 'Share',
    },
    spending: 'Spending by feature',
    noSpending: 'Nothing was spent in this time, as far as the readings show.',
    spentOn: '{feature}: {credits}',
    otherFeatures: 'Other',
    unknown: 'Not known',
    unknownWhy:
      'Not known: the balance fell without a button that Upfront saw you press, or by another amount than was shown.',
    runOut: {
      title: 'How long it lasts',
      range:
        'At the pace of the last 30 days ({pace} a day), your balance lasts until between {earliest} and {latest}.',
      from: 'At the pace of the last 30 days ({pace} a day), your balance lasts until {earliest} at least.',
      day: 'At the pace of the last 30 days ({pace} a day), your balance lasts until about {earliest}.',
      beyond: 'At the pace of the last 30 days, your balance lasts until your plan renews on {day}.',
      empty: 'Nothing is left.',
      'too-little-data': 'How long your balance lasts can be said after three readings over two days.',
      'no-spending': 'Nothing was spent in the last 30 days, so your balance lasts.',
      outdated:
        'The last reading is too old to say how long your balance lasts. Open HeyGen’s profile menu for a new one.',
    },
    renewal: {
      title: 'Renewal of your plan',
      day: 'My plan renews on this day of each month',
      hint: 'HeyGen’s billing page tells it. Leave it empty if you do not know: then no date is shown.',
      notADay: 'Enter a day from 1 to 31, or leave it empty.',
      next: 'Next renewal: {day}, {when}.',
      unused: {
        ends: 'Plan credits that are not used until then end that day.',
        'one-more-cycle':
          'Credits that are not used last one more billing cycle, at most 60 days; on yearly plans, until the plan renews.',
        unknown: 'What happens to unused credits on your plan is not published.',
      },
      assumed: 'This holds on the plans of January 2026. Choose the prices of your plan if you have another.',
      packs:
        'Bought credits end {days} days after a renewal, by HeyGen’s help pages, which do not say how that is counted.',
      packsUnknown: 'When bought credits end is not published.',
    },
    data: 'Your data',
    exportJson: 'Export as JSON',
    exportCsv: 'Export as CSV',
    import: 'Import JSON',
    imported: {
      one: 'Imported: {n} reading that was not there yet.',
      other: 'Imported: {n} readings that were not there yet.',
    },
    faults: {
      'too-large': 'This file is too large to be a history of Upfront: 1 MB is the most. Nothing was imported.',
      'no-json': 'This file is no JSON. Choose a file that was saved with “Export as JSON”. Nothing was imported.',
      'other-file':
        'This file holds no history of Upfront. Choose a file that was saved with “Export as JSON”. Nothing was imported.',
      'too-many': 'This file holds more than 10,000 entries. Nothing was imported.',
      entry: 'Entry {where} of this file has an unusable value ({field}). Nothing was imported.',
    },
    notStored: 'This could not be stored. Free some disk space or reload the extension, then try again.',
    erase: 'Erase the history',
    eraseTitle: 'Erase the history?',
    eraseWhat: {
      one: '{n} reading of your balance, what it was spent on and how estimates did will be gone for good.',
      other: '{n} readings of your balance, what it was spent on and how estimates did will be gone for good.',
    },
    eraseYes: 'Erase',
    eraseNo: 'Keep it',
    erased: 'The history is erased.',
    broken: 'A part of the stored history could not be read. What could be read is shown, the rest is kept aside.',
    saveAside: 'Save what was kept aside',
    forgetAside: 'Discard it',
    unsaved:
      'Since {time}, readings could not be stored. Free some disk space: they are tried again with the next one.',
  },
  accuracy: {
    title: 'Estimates',
    /** {parts} is a list of the parts below. */
    last: {
      one: 'Our last estimate: {parts}.',
      other: 'Our last {n} estimates: {parts}.',
    },
    parts: {
      exact: { other: '{n} exact' },
      within: { other: '{n} within the range' },
      high: { other: '{n} high by {by}' },
      highUpTo: { other: '{n} high by up to {by}' },
      low: { other: '{n} low by {by}' },
      lowUpTo: { other: '{n} low by up to {by}' },
    },
    uncertain: 'Uncertain, because estimates have missed: {features}. Sentences about them say “about”.',
    none: 'No estimate could be compared with a charge yet.',
  },
  reminder: {
    title: 'Renewal',
    ends: 'Your plan renews {when}, on {day}. Plan credits that you have not used by then end.',
    'one-more-cycle':
      'Your plan renews {when}, on {day}. On monthly plans, credits that were left over before this cycle end then.',
    unknown: 'Your plan renews {when}, on {day}.',
    left: '{left} now.',
    assumed: 'This holds on the plans of January 2026.',
    broken: 'A part of the history could not be read and is kept aside.',
    toHistory: 'See it in the options',
  },
  plan: {
    title: 'Your plan',
    prices: 'Prices of my plan',
    plan: 'Plan',
    lowAt: 'Warn when fewer credits would be left than',
    wholeNumber: 'Enter a whole number of credits, 0 for no warning.',
    cards: {
      auto: 'Not said: as on the plans of January 2026',
      'generative-2025': 'Generative Credits, 2025',
      'premium-2026': 'Premium Credits, unlimited plans of January 2026',
      'credits-2026a': 'Credit-based plans, May to August 2026',
      'credits-2026b': 'Credit-based plans, since August 2026',
    },
    names: {
      unknown: 'Not said',
      free: 'Free',
      creator: 'Creator',
      team: 'Team',
      pro: 'Pro',
      business: 'Business',
      enterprise: 'Enterprise',
    },
  },
  page: {
    title: 'This page',
    unknown: 'A page that Upfront does not know',
    nothing: 'Nothing here costs or names credits.',
    /** HeyGen's pages, by the names that its menus give them. */
    names: {
      apps: 'Apps',
      'avatar-shots': 'Avatar Shots',
      'design-look': 'Design with AI',
      editor: 'AI Studio editor',
      home: 'Home',
      'my-avatars': 'My avatars',
      projects: 'Projects',
      'quick-create': 'Quick create',
      share: 'A shared video',
      'studio-landing': 'AI Studio',
      templates: 'Templates',
      translate: 'Translate',
      'video-agent': 'Video Agent',
      voices: 'Voices',
      website: 'heygen.com',
    },
    /** What is one thing on a page has no number. */
    found: {
      labels: { one: '{n} feature name', other: '{n} feature names' },
      spends: { one: '{n} button that spends', other: '{n} buttons that spend' },
      scenes: { one: '{n} scene', other: '{n} scenes' },
      engine: { one: '{n} engine', other: '{n} engines' },
      script: { other: 'the script' },
      length: { one: '{n} length', other: '{n} lengths' },
      balance: { other: 'your balance' },
    },
    missing: {
      labels: 'Not found: the names of features',
      spends: 'Not found: the button that spends',
      scenes: 'Not found: the scenes',
      engine: 'Not found: the engine',
      script: 'Not found: the script',
      length: 'Not found: the length',
      balance: 'Not found: your balance',
    },
    missedFor: { one: '{missing}, {n} time since {day}', other: '{missing}, {n} times since {day}' },
    wrong: 'Something is missing or wrong',
    copyReport: 'Copy a report of this page',
    copied: 'The report is on the clipboard. It holds no text of yours and none of the page.',
    notCopied: 'The browser did not let Upfront write to the clipboard. Click into this window, then try again.',
    noAnswer: 'The page did not answer. Reload it, then try again.',
  },
  access: {
    title: 'Access',
    none: 'No access to HeyGen',
    explained: 'The browser does not let Upfront read HeyGen’s pages, so nothing is shown on them.',
    allow: 'Allow it on HeyGen’s pages',
    allowed: 'Reload the open pages of HeyGen: Upfront may read them again.',
  },
  planFound: {
    title: 'Is this your plan?',
    prices: 'Prices',
    /** Where and when HeyGen's own words were read. */
    where: '{page}, {time}',
    otherwise: 'You have chosen something else, and that holds until you press “Yes, use it”.',
    confirm: 'Yes, use it',
    refuse: 'No',
  },
  lessons: {
    title: 'What you have taught',
    teach: {
      spends: 'This button spends credits',
      length: 'This is the length',
      balance: 'This is my balance',
      'not-a-feature': 'This is not a feature',
    },
    taught: {
      spends: 'Spends credits: {what} on {page}, pays for {feature}',
      length: 'Length: {what} on {page}',
      balance: 'Balance: {what} on {page}',
      'not-a-feature': 'Not a feature: {what} on {page}',
    },
    quoted: '“{text}”',
    icon: 'an icon',
    forget: 'Forget',
    forgotten: 'Forgotten.',
    export: 'Export',
    import: 'Import',
    imported: 'Imported: {n}.',
    notStored: 'This could not be stored. Free some disk space or reload the extension, then try again.',
  },
  /** The table of what the balance still buys. */
  stillBuys: {
    caption: '{left}, {asOf}. Each line: if all of it goes there.',
    assumed: 'On the plans of January 2026, because no plan is set.',
    feature: 'Feature',
    rate: 'Rate',
    buys: 'What is left buys',
    unknown: 'Unknown',
    included: 'Uses no {noun}',
  },
};

/** Every language has the same texts, each plural in the forms of its own. */
export type Texts = InAnyLanguage<typeof en>;

type InAnyLanguage<T> = T extends string
  ? string
  : T extends { other: string }
    ? Plural
    : { readonly [K in keyof T]: InAnyLanguage<T[K]> };
