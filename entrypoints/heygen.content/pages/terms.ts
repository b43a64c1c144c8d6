import { normalizeLabel } from '../../../shared/credits/vocabulary.ts';

/**
 * HeyGen's words for its own controls, in English and in the localised forms that were seen on live pages. They anchor
 * readings; features are in `shared/credits/catalog/features.ts`. Whole texts, lower case, separated by `|`.
 */
const TERMS = {
  /** Opens the Generate dialog in the editor; spends at once elsewhere. */
  generate: 'generate|gerar|生成|générer|generar|generieren|сгенерировать|создать',
  submit: 'submit|enviar|提交|送信|soumettre|envoyer|отправить|absenden',
  generateVideo: 'generate video|generate your video|gerar vídeo|生成视频|動画を生成|générer la vidéo',
  engine: 'motion engine|モーション エンジン|モーションエンジン|动作引擎|运动引擎|moteur de mouvement|engine',
  avatarField:
    'avatar|voice|avatar & voice|look|looks|select voice|アバター|ボイス|音声|voz|voix|аватар|голос|数字人|声音|avatar & voz',
  userField: 'title|name|folder|save to|add to folder|layers|template|file|file name|video title|project|título|title *',
  noAvatar: 'no avatar|add avatar|アバターを追加|选择数字人|adicionar avatar',
  credits: 'credits|premium credits|generative credits|gencredits|créditos|crédits|クレジット|积分|кредиты',
  motionPrompt:
    'motion prompt|custom motion|custom motion prompt|gesture prompt|custom expressive motion|apply custom motion|describe the motion',
  photoLook: 'photo avatar|photo look|talking photo|photo',
  videoLook: 'digital twin|video avatar|video look|instant avatar|video twin',
  switchToIii: 'switch to avatar iii',
} as const;

export type Term = keyof typeof TERMS;

const INDEX: ReadonlyMap<string, readonly Term[]> = index();

/** The terms that a text is, whole; most texts are none. */
export function termsOf(text: string): readonly Term[] {
  return INDEX.get(normalizeLabel(text).replace(/[\s:：*]+$/, '')) ?? [];
}

export const isTerm = (text: string, term: Term): boolean => termsOf(text).includes(term);

const BEGINNINGS: Uint8Array = beginnings();

/** Whether a term, a cost line or a note about the model can begin with these characters; see `mayBeginLabel`. */
export function mayBeginTerm(first: number, second: number): boolean {
  return BEGINNINGS[((first & 0xff) << 8) | (second & 0xff)] === 1;
}

function index(): Map<string, Term[]> {
  const map = new Map<string, Term[]>();
  for (const [term, texts] of Object.entries(TERMS) as Array<[Term, string]>) {
    for (const text of texts.split('|')) map.set(text, [...(map.get(text) ?? []), term]);
  }
  return map;
}

function beginnings(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // Cost lines begin with "This will use", "This video will use", "You will use" or "Will use".
  for (const text of [...INDEX.keys(), 'this', 'will', 'you']) {
    for (const form of [text, text[0]?.toUpperCase() + text.slice(1), text.toUpperCase()]) {
      table[((form.charCodeAt(0) & 0xff) << 8) | (form.charCodeAt(1) & 0xff)] = 1;
    }
  }
  return table;
}
