import type { SiteLang } from './locale.ts';

/** The site's own words in its languages. Names of features stay as they are, but for the Japanese word for an avatar. */
const PHRASES = {
  'Avatar III': ['Avatar III', 'アバター III'],
  'Avatar IV': ['Avatar IV', 'アバター IV'],
  'Avatar V': ['Avatar V', 'アバター V'],
  Products: ['Produtos', '製品'],
  Pricing: ['Preços', '料金'],
  Blog: ['Blog', 'ブログ'],
  FAQ: ['Perguntas frequentes', 'よくある質問'],
  'Log in': ['Entrar', 'ログイン'],
  'Start for free': ['Comece grátis', '無料で始める'],
  'Videos of yourself, without a camera': ['Vídeos seus, sem câmera', 'カメラなしで自分の動画を'],
  'Write a script, choose an avatar, and let it speak. Avatar IV moves as you do, and Video Agent writes the rest.': [
    'Escreva um roteiro, escolha um avatar e deixe-o falar. O Avatar IV se move como você, e o Video Agent escreve o resto.',
    '台本を書き、アバターを選べば、あとは話すだけ。アバター IV はあなたのように動き、Video Agent が残りを書きます。',
  ],
  'Our avatars speak every language, with lip sync that feels real.': [
    'Nossos avatares falam todas as línguas, com uma sincronia labial que parece real.',
    '私たちのアバターは、自然な口の動きでどの言語も話します。',
  ],
  'What customers say': ['O que dizem os clientes', 'お客様の声'],
  Questions: ['Perguntas', '質問'],
  'Plans for every team': ['Planos para cada equipe', 'チームに合ったプラン'],
  'Compare the plans': ['Compare os planos', 'プランの比較'],
  Feature: ['Recurso', '機能'],
  Free: ['Grátis', '無料'],
} as const satisfies Readonly<Record<string, readonly [pt: string, ja: string]>>;

export type Phrase = keyof typeof PHRASES;

export function phrase(key: Phrase, lang: SiteLang): string {
  if (lang === 'en') return key;
  return PHRASES[key][lang === 'pt-BR' ? 0 : 1];
}

/** A text that may be one of the phrases. */
export const phraseOf = (text: string, translate: (key: Phrase) => string): string =>
  Object.hasOwn(PHRASES, text) ? translate(text as Phrase) : text;
