/**
 * What HeyGen's tools call their controls and choices in the other languages that its pages were seen in, by the English
 * name that page descriptions have. Names of controls are lower case and without white space.
 */
const CONTROLS: Readonly<Record<string, string>> = {
  generate: 'gerar|generar|générer|generieren|сгенерировать|生成|生成する',
  generatelooks: 'gerarlooks|générerdeslooks|сгенерироватьобразы|ルックを生成|ルックを生成する|生成造型|生成形象',
  translate:
    'traduzir|traduzirvídeo|traducir|traduire|traduirelavidéo|übersetzen|перевести|перевестивидео|翻訳|翻訳する|動画を翻訳|動画を翻訳する|翻译|立即翻译|翻译视频',
  submitfortranslation: 'enviarparatradução|soumettrepourtraduction|отправитьнаперевод|翻訳に送信|提交翻译',
  starttraining:
    'iniciartreinamento|treinarmodelo|lancerl’entraînement|entraînerlemodèle|начатьобучение|обучитьмодель|トレーニングを開始|トレーニングする|モデルをトレーニング|开始训练|训练模型',
  upscale:
    'ampliarvídeo|aumentararesolução|améliorerlarésolution|увеличитьразрешение|улучшитькачество|アップスケール|アップスケールする|高画質化|高画質化する|提升画质|提升分辨率|放大视频',
  proceed:
    'continuar|prosseguir|aprovar|continuer|poursuivre|approuver|продолжить|утвердить|続行|続行する|承認|承認する|继续|批准',
  continuewithunlimited:
    'continuarcomilimitado|continueravecl’illimité|continuerenillimité|продолжитьсбезлимитом|無制限で続行|无限模式继续|以无限模式继续|使用无限模式继续',
};

/** Of a choice, a description may follow. */
const CHOICES: Readonly<Record<string, string>> = {
  'audio only':
    'apenas áudio|somente áudio|traduzir apenas o áudio|audio uniquement|audio seul|traduire uniquement l’audio|только аудио|только звук|перевести только аудио|音声のみ|仅音频|仅翻译音频|只翻译音频',
  speed: 'velocidade|vitesse|скорость|スピード|速度|高速|快速',
  precision: 'precisão|précision|точность|精度|高精度|精准|精确',
  essential: 'essencial|essentiel|базовый|エッセンシャル|基础',
};

const controls = byName(CONTROLS);
const choices = byName(CHOICES);

/** A control's name in English, where this is one of another language's. */
export const controlInEnglish = (name: string): string => controls.get(straight(name)) ?? name;

/** A choice's name in English, with what follows it. */
export function choiceInEnglish(name: string): string {
  const said = straight(name.toLowerCase());
  for (const [word, english] of choices) {
    // Japanese and Chinese put no space between words.
    const isWhole = /[^\p{L}]/u.test(said.charAt(word.length) || ' ') || /[\p{sc=Han}\p{sc=Kana}]$/u.test(word);
    if (said.startsWith(word) && isWhole) return `${english} ${name.slice(word.length)}`;
  }
  return name;
}

const straight = (text: string): string => text.replace(/['ʼ]/g, '’');

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = Object.entries(table).flatMap(([english, others]) =>
    others.split('|').map((other): [string, string] => [other, english]),
  );
  return new Map(names);
}
