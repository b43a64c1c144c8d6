import type { Lang } from './settings.ts';

type Words = Partial<Record<Exclude<Lang, 'en'>, string>>;

/** Labels that were seen translated; whatever is not listed stays English in every language. */
const TABLE: Record<string, Words> = {
  Generate: { 'pt-BR': 'Gerar', zh: '生成' },
  Submit: { 'pt-BR': 'Enviar', zh: '提交' },
  'Edit as New': { 'pt-BR': 'Editar como Novo', zh: '复制并编辑' },
  'Motion Engine': { ja: 'モーション エンジン', fr: 'Moteur de mouvement', zh: '动作引擎' },
  'Avatar I': { ja: 'アバター I' },
  'Avatar II': { ja: 'アバター II' },
  'Avatar III': { ja: 'アバター III' },
  'Avatar IV': { ja: 'アバター IV' },
  'Avatar V': { ja: 'アバター V' },
  '(Premium)': { ja: '(プレミアム)' },
  'Upload audio': { ja: '音声をアップロード' },
  'Create Video': { ja: '動画を作成' },
  'My Avatars': { ja: '自分のアバター', zh: '我的数字人' },
  'Public Avatars': { zh: '公共数字人' },
  'Add avatar': { ja: 'アバターを追加', zh: '选择数字人' },
  Media: { ru: 'Медиа', zh: '媒体' },
  Video: { ru: 'Видео' },
  Sources: { ru: 'Источники' },
  Orientation: { ru: 'Ориентация' },
  'Design with AI': { fr: "Concevoir avec l'IA" },
  Upload: { fr: 'Téléverser' },
  'Avatar Background': { fr: "Arrière-plan de l'avatar", zh: '数字人背景' },
  'Untitled Video': { 'pt-BR': 'Vídeo sem título' },
  'Applies lip sync. Unlimited usage.': { 'pt-BR': 'Lip sync. Uso ilimitado.' },
};

export function translate(label: string, lang: Lang): string {
  return lang === 'en' ? label : (TABLE[label]?.[lang] ?? label);
}
