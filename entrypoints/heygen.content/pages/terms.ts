import { normalizeLabel } from '../../../shared/credits/vocabulary.ts';

/**
 * HeyGen's words for its own controls, in English and in the localised forms that were seen on live pages. They anchor
 * readings; features are in `shared/credits/catalog/features.ts`. Whole texts, lower case, separated by `|`.
 */
const TERMS = {
  /** Opens the Generate dialog in the editor; spends at once elsewhere. */
  generate: 'generate|gerar|générer|сгенерировать|生成|生成する',
  submit: 'submit|send|enviar|envoyer|soumettre|отправить|提交|送信|送信する',
  generateVideo:
    'generate video|create video|gerar vídeo|générer la vidéo|générer une vidéo|сгенерировать видео|生成视频|動画を生成|動画を生成する|動画を作成',
  engine:
    'motion engine|motor de movimento|moteur de mouvement|движок движения|モーション エンジン|モーションエンジン|动作引擎|运动引擎',
  /** Of a tool, which is no scene's engine. */
  toolModel: 'model|modelo|modèle|модель|モデル|模型',
  avatarField:
    'avatar|voice|avatar & voice|look|select voice|アバター|ボイス|voz|avatar e voz|avatar y voz|voix|avatar et voix|stimme|avatar und stimme|аватар|голос|аватар и голос|数字人|声音|音声|数字人和声音|アバターとボイス|アバターと音声',
  userField:
    'title|name|folder|workspaces|my presets|sample texts|save to|add to folder|layers|template|music|タイトル|レイヤー|名前|フォルダ|フォルダー|保存先|图层|标题|名称|文件夹|保存到|camadas|título|nome|salvar em|calques|titre|nom|enregistrer dans|pasta|ordner|titel|dossier|carpeta|папка|название|имя|сохранить в|música|musik|musique|музыка|音乐|音楽',
  noAvatar: 'no avatar|add avatar|アバターを追加|选择数字人',
  credits: 'credits|premium credits|generative credits|gencredits',
  /** Marks the plan of the account, among all that are offered. */
  currentPlan: 'current plan|your current plan',
  motionPrompt:
    'motion prompt|custom motion|custom motion prompt|gesture prompt|custom expressive motion|apply custom motion|movimento personalizado|mouvement personnalisé|пользовательское движение|カスタムモーション|自定义动作',
} as const;

export type Term = keyof typeof TERMS;

/** The names of controls that spend in the editor and in Quick create, or that open the dialog that spends. */
export const SPENDING_NAMES: readonly string[] = [TERMS.generate, TERMS.submit, TERMS.generateVideo].flatMap((texts) =>
  texts.split('|'),
);

const INDEX: ReadonlyMap<string, readonly Term[]> = index();

/**
 * Names of sections that hold what users made, said or were sent; a number or one more word may follow. What was used
 * recently may be HeyGen's apps.
 */
const USERS_SECTION =
  /^(?:(?:recents?|drafts|my projects|folders|transcript|comments?|activity|invoices?|uploads|versions?|prompts|suggestions|ideas|tags|files|assets|clips|messages|reviews|notifications?|alerts|inbox|team chat|people|members|trash|最近|评论|コメント|comentários|recentes|pastas|transcrição|transcription|commentaires|récents?|dossiers|комментарии|недавние|папки|черновики|мои проекты|rascunhos|meus projetos|brouillons|mes projets|下書き|マイプロジェクト|草稿|我的项目|notificações|notificaciones|benachrichtigungen|уведомления|通知)(?: (?:(?:see|view|show) )?[\p{L}\d()]+)?|(?:shared|made) with \p{L}+|(?:saved|earlier|previous|pinned) \p{L}+|ai suggestions|(?!recently)\p{L}+ (?:you )?used(?: lately)?|notes|(?:\p{L}+ )?(?:history|glossary))$/u;

/** The terms that a text is, whole; most texts are none. */
export function termsOf(text: string): readonly Term[] {
  const clean = normalizeLabel(text).replace(/[\s:：*]+$/, '');
  return INDEX.get(clean) ?? (USERS_SECTION.test(clean) ? ['userField'] : []);
}

/** Whether a heading stands above what users made. */
export const isUsersSection = (text: string): boolean => USERS_SECTION.test(normalizeLabel(text));

export const isTerm = (text: string, term: Term): boolean => termsOf(text).includes(term);

/** How the terms of controls begin, HeyGen's cost lines, and its notes about the model and the unlimited engine. */
export const TERM_BEGINNINGS: readonly string[] = [
  ...[TERMS.generate, TERMS.submit, TERMS.generateVideo, TERMS.engine, TERMS.noAvatar, TERMS.currentPlan],
  'pro|creator|business|credits|premium credits|this will use|this video will be|will use|you will use|lip sync.|applies lip sync.',
].flatMap((texts) => texts.split('|'));

/**
 * What credits were called until January 2026. The facts know of no page that says it in another language than English.
 * Any of these words may stand in front of it where a text begins; sentences that say it later on are for `old-names.ts`.
 */
const OLD_NAMES = ['generative credit', 'generative credits', 'gencredit', 'gencredits', 'gen credit', 'gen credits'];
const BEFORE_OLD =
  'buy|add|get|use|uses|more|your|my|monthly|remaining|available|extra|no|what are|how do|about|with|buy more|add more|get more|need more|you have|you need|out of|you are out of';

/** How texts begin that say it. */
export const OLD_BEGINNINGS: readonly string[] = [
  ...OLD_NAMES,
  ...BEFORE_OLD.split('|').flatMap((words) => OLD_NAMES.map((name) => `${words} ${name}`)),
];

/** Whether a text says it, anywhere. */
export const saysOldName = (text: string): boolean => /(?<!\p{L})gen(?:erative)?[\s-]*credits?(?!\p{L})/iu.test(text);

function index(): Map<string, Term[]> {
  const map = new Map<string, Term[]>();
  for (const [term, texts] of Object.entries(TERMS) as Array<[Term, string]>) {
    for (const text of texts.split('|')) map.set(text, [...(map.get(text) ?? []), term]);
  }
  return map;
}
