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
};

/** Every language has the same texts. */
export type Texts = typeof en;
