/**
 * Where the figures come from. The rate cards name these ids; the texts here are for people who want to check,
 * so only pages that show sources import this file: it stays out of the content script and the widget.
 */
export interface Source {
  id: string;
  title: string;
  /** Left out where the page's address could not be established. */
  url?: string;
  /** When it was seen, in the words of whoever saw it. */
  seen: string;
  kind: 'official' | 'secondary' | 'derived';
}

export const SOURCES: readonly Source[] = [
  { id: "S-seed", title: "HeyGen announcement: Generative Credits become Premium Credits", seen: "2026-01-06", kind: "official" },
  { id: "S-gen", title: "HeyGen Help: Generative Credits Packs, first wording", url: "https://help.heygen.com/en/articles/11638296-how-to-use-generative-credit-packs", seen: "2025 (before 2026-01-06; undated)", kind: "official" },
  { id: "S-prem", title: "HeyGen Help: Premium Credits Packs, reworded version of the same article", url: "https://help.heygen.com/en/articles/11638296-how-to-use-generative-credit-packs", seen: "2026 (after 2026-01-06; undated)", kind: "official" },
  { id: "S-dyn", title: "HeyGen Help: how dynamic and non-dynamic limits work", url: "https://help.heygen.com/en/articles/12095329-how-dynamic-non-dynamic-limits-work-at-heygen", seen: "2025 wording (Free/Creator/Team)", kind: "official" },
  { id: "S-cred", title: "HeyGen Help: how to use credits on HeyGen", url: "https://help.heygen.com/en/articles/15126059-how-to-use-credits-on-heygen", seen: "2026 (after 2026-05-15; undated)", kind: "official" },
  { id: "S-plans", title: "HeyGen Help: credit-based pricing plans explained", url: "https://help.heygen.com/en/articles/15125761-heygen-credit-based-pricing-plans-explained", seen: "2026 (after 2026-05-15; undated)", kind: "official" },
  { id: "S-legacy", title: "HeyGen Help: legacy unlimited plans", url: "https://help.heygen.com/en/articles/9204682-heygen-legacy-unlimited-plans", seen: "title seen 2026", kind: "official" },
  { id: "S-proc", title: "HeyGen Help: video processing times", url: "https://help.heygen.com/en/articles/9655503-heygen-video-processing-times", seen: "2026-08-04 (as read by S-fab)", kind: "official" },
  { id: "S-personal", title: "HeyGen Help: Personal Model training", url: "https://help.heygen.com/en/articles/14896977-personal-model-train-your-model-to-create-better-looks", seen: "2026-08-04 (as read by S-fab)", kind: "official" },
  { id: "S-podcast", title: "HeyGen Help: Video Podcast", url: "https://help.heygen.com/en/articles/15707329-how-to-use-heygen-video-podcast", seen: "2026-08-04 (as read by S-fab)", kind: "official" },
  { id: "S-motion", title: "HeyGen Help: motion prompts per engine", url: "https://help.heygen.com/en/articles/12805098-how-to-fine-tune-avatar-movements-with-motion-prompts", seen: "2026 (undated)", kind: "official" },
  { id: "S-avfaq", title: "HeyGen Help: avatar and voice FAQ with credits", url: "https://help.heygen.com/en/articles/15544929-avatar-voice-faq-troubleshooting-best-practices-and-credits", seen: "2026, about September", kind: "official" },
  { id: "S-avv", title: "HeyGen Help: Avatar V availability", url: "https://help.heygen.com/en/articles/14602974-avatar-v-is-now-available-on-heygen", seen: "2026-09-03 (as read by S-gw)", kind: "official" },
  { id: "S-va", title: "HeyGen Help: getting started with Video Agent", url: "https://help.heygen.com/en/articles/12402907-how-to-get-started-with-video-agent", seen: "2026 (undated)", kind: "official" },
  { id: "S-vafaq", title: "HeyGen Help: Video Agent FAQ", url: "https://help.heygen.com/en/articles/16007192-video-agent-faq", seen: "2026-09-16 (as read in a public note)", kind: "official" },
  { id: "S-vaguide", title: "HeyGen Community: Video Agent guide", url: "https://community.heygen.com/en/public/resources/how-to-create-high-quality-videos-in-minutes-with-video-agent", seen: "2025-09-16, updated 2026-01-28", kind: "official" },
  { id: "S-shotsdoc", title: "HeyGen Help: Avatar Shots powered by Seedance 2", url: "https://help.heygen.com/en/articles/14448006-avatar-shots-powered-by-seedance2", seen: "2026-09-11 (as read by S-film)", kind: "official" },
  { id: "S-shots", title: "HeyGen Community: Avatar Shots with Seedance", url: "https://community.heygen.com/home/resources/how-to-use-avatar-shots-with-seedance-in-heygen-to-create-cinematic-ai-videos", seen: "2026 (undated)", kind: "official" },
  { id: "S-hf", title: "HeyGen HyperFrames repository: guide with import, enhance and render prices", url: "https://github.com/heygen-com/hyperframes/blob/fb8320e2b3187dcd8ab8df263d6cfcbc78725ec2/docs/guides/claude-design-send-to-hyperframes.md", seen: "2026", kind: "official" },
  { id: "S-vidcred", title: "HeyGen Help: video credits", url: "https://help.heygen.com/en/articles/7842478-heygen-s-video-credits", seen: "before 2025", kind: "official" },
  { id: "S-api", title: "HeyGen developers: API pricing in US dollars", url: "https://developers.heygen.com/docs/pricing", seen: "2026-08-04 (as read by S-fab)", kind: "official" },
  { id: "S-apilimits", title: "HeyGen API reference: limits", url: "https://docs.heygen.com/reference/limits", seen: "2025-2026 (undated)", kind: "official" },
  { id: "S-me", title: "HeyGen developers: GET /v3/users/me", url: "https://developers.heygen.com/user-profile", seen: "2026", kind: "official" },
  { id: "S-errors", title: "HeyGen developers: error codes", url: "https://developers.heygen.com/docs/error-codes.md", seen: "2026-08-04 (as read by S-fab)", kind: "official" },
  { id: "S-pricing", title: "HeyGen pricing page", url: "https://www.heygen.com/pricing", seen: "2026-10-02 (as read by S-oct) and 2026-08-24 (as read by S-ux)", kind: "official" },
  { id: "S-usage", title: "usagepricing.com blueprint of HeyGen pricing", url: "https://usagepricing.com/blueprint/heygen", seen: "2026-05-30", kind: "secondary" },
  { id: "S-fab", title: "Public note checking HeyGen rules against official pages, with own test render", url: "https://github.com/ferramentasuau/fabrica-video/blob/cd700379c24abb2b2dc88b9cfca493f38491733f/docs/heygen/REGRAS-E-LIMITES.md", seen: "2026-08-04", kind: "secondary" },
  { id: "S-aug9", title: "Public repository note with a debit measurement", seen: "2026-08-09", kind: "secondary" },
  { id: "S-ux", title: "Public repository note: HeyGen end-to-end user flow and product UX map", seen: "2026-08-24", kind: "secondary" },
  { id: "S-comfy", title: "Comfy docs: HeyGen API price badges synced", url: "https://github.com/Comfy-Org/docs/pull/1570", seen: "2026-08-29 / 2026-09-02", kind: "secondary" },
  { id: "S-gw", title: "Public repository code and tests encoding HeyGen credit rates", seen: "2026-09-03", kind: "secondary" },
  { id: "S-film", title: "Public repository note on Avatar Shots and Video Agent limits", seen: "2026-09-11", kind: "secondary" },
  { id: "S-oct", title: "Public repository note: HeyGen pricing and API guide", seen: "2026-10-02", kind: "secondary" },
  { id: "S-crelavo", title: "Public repository marketing page quoting HeyGen credit docs", seen: "2026, about September", kind: "secondary" },
  { id: "S-maestro", title: "Public walkthrough of the HeyGen editor and Generate dialog on a 2,000-credit plan", url: "https://github.com/ariliosilvajunior/maestro-video-generator/blob/605f64346200020f11c16923ec6d9b71cd52c88a/heygen-pipeline/HEYGEN_INSTRUCTIONS.md", seen: "2026, file marked dormant 2026-10-06", kind: "secondary" },
  { id: "S-code", title: "Public client code for HeyGen's web app and API", seen: "2026", kind: "secondary" },
  { id: "S-ext", title: "Public browser-extension code that drives the HeyGen editor", seen: "2026", kind: "secondary" },
  { id: "S-eco", title: "Public repository code using the zero-credit scene render on a legacy plan", seen: "2026", kind: "secondary" },
  { id: "S-aiwiki", title: "aiwiki: HeyGen Avatar IV", url: "https://aiwiki.ai/wiki/heygen_avatar_iv", seen: "2026-05-16", kind: "secondary" },
  { id: "S-movie", title: "Public repository note with a per-render debit", seen: "2026-06-01", kind: "secondary" },
  { id: "S-crevita", title: "Public repository note on the premium-credit plan tiers and add-on packs", seen: "early 2026", kind: "secondary" },
  { id: "S-dubsync", title: "Public comparison page: HeyGen Creator 200 premium credits, lip-sync translation 5/min, Avatar IV 20/min", seen: "2026", kind: "secondary" },
  { id: "S-76", title: "Public repository analysis note", seen: "early 2026", kind: "secondary" },
  { id: "S-ivv", title: "Public repository note: 200 premium credits buy about 10 minutes of Avatar IV / V", seen: "2026, after 2026-04-08", kind: "secondary" },
  { id: "S-2025", title: "Public note on HeyGen plans in 2025", url: "https://github.com/Zdenek7777/Agent-web", seen: "2025", kind: "secondary" },
  { id: "S-derived", title: "Arithmetic on the other sources", seen: "2026-11-22", kind: "derived" },
];
