import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimates, settled } from './lib/overlay.ts';
import { append, openSnippet } from './lib/snippet.ts';
import { type Bench, BROWSERS, EDITOR, startBench } from './lib/studio.ts';

/** What the controls of the tools are called in a language, and how it writes a length. */
interface Names {
  translate: string;
  modes: readonly [audioOnly: string, speed: string, precision: string];
  length: string;
  /** The cross that takes German away. */
  remove: (language: string) => string;
  spoken: string;
  generate: string;
  submit: string;
  engine: string;
  upscale: string;
  train: string;
  shot: string;
  planLength: readonly [name: string, value: string];
  unlimited: string;
}

const LANGUAGES: Readonly<Record<string, Names>> = {
  'pt-BR': {
    translate: 'Traduzir',
    modes: ['Apenas áudio', 'Velocidade', 'Precisão'],
    length: 'Duração: 2 minutos',
    remove: (language) => `Remover ${language}`,
    spoken: 'Idioma falado',
    generate: 'Gerar',
    submit: 'Enviar',
    engine: 'Motor de movimento',
    upscale: 'Ampliar vídeo',
    train: 'Iniciar treinamento',
    shot: 'Descreva a cena',
    planLength: ['Duração do vídeo', 'Aproximadamente 60 segundos'],
    unlimited: 'Continuar com ilimitado',
  },
  fr: {
    translate: 'Traduire',
    modes: ['Audio uniquement', 'Vitesse', 'Précision'],
    length: 'Durée : 2 minutes',
    remove: (language) => `Retirer ${language}`,
    spoken: 'Langue parlée',
    generate: 'Générer',
    submit: 'Envoyer',
    engine: 'Moteur de mouvement',
    upscale: 'Améliorer la résolution',
    train: 'Lancer l’entraînement',
    shot: 'Décrivez le plan',
    planLength: ['Durée de la vidéo', 'Environ 60 secondes'],
    unlimited: 'Continuer avec l’illimité',
  },
  ru: {
    translate: 'Перевести',
    modes: ['Только аудио', 'Скорость', 'Точность'],
    length: 'Длительность: 2 минуты',
    remove: (language) => `Удалить ${language}`,
    spoken: 'Язык оригинала',
    generate: 'Сгенерировать',
    submit: 'Отправить',
    engine: 'Движок движения',
    upscale: 'Увеличить разрешение',
    train: 'Начать обучение',
    shot: 'Опишите кадр',
    planLength: ['Длительность видео', 'Примерно 60 секунд'],
    unlimited: 'Продолжить с безлимитом',
  },
  ja: {
    translate: '翻訳する',
    modes: ['音声のみ', 'スピード', '精度優先'],
    length: '長さ 2分',
    remove: (language) => `${language}を削除`,
    spoken: '元の言語',
    generate: '生成する',
    submit: '送信する',
    engine: 'モーション エンジン',
    upscale: '高画質化する',
    train: 'トレーニングを開始',
    shot: 'ショットの説明',
    planLength: ['動画の長さ', '約60秒'],
    unlimited: '無制限で続行',
  },
  zh: {
    translate: '立即翻译',
    modes: ['仅音频', '速度', '精准'],
    length: '时长：2分钟',
    remove: (language) => `移除${language}`,
    spoken: '源语言',
    generate: '生成',
    submit: '提交',
    engine: '动作引擎',
    upscale: '提升画质',
    train: '开始训练',
    shot: '描述镜头',
    planLength: ['视频时长', '约60秒'],
    unlimited: '以无限模式继续',
  },
};

const nameIn = (lang: string, language: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;

describe.each(BROWSERS)('the tools in HeyGen’s languages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  /** The estimates of a page in a language, as "feature: credits". */
  const shown = async (lang: string, html: string, path: string, dialog = ''): Promise<string[]> => {
    const { page, errors, close } = await openSnippet(bench, '<main></main>', path);
    await page.evaluate(
      (code, content) => {
        document.documentElement.lang = code;
        document.body.innerHTML = content;
      },
      lang,
      html,
    );
    if (dialog) await append(page, dialog);
    // What is no label is looked for now and then.
    await settled(page, 500);
    const found = await estimates(page);
    expect(errors).toEqual([]);
    await close();
    return found.map(({ feature, credits }) => `${feature}: ${credits}`);
  };

  describe.each(Object.entries(LANGUAGES))('%s', (lang, names) => {
    const { translate, modes, length, remove, spoken } = names;
    const german = nameIn(lang, 'de');

    it('a translation, with its engine, its length and its languages', async () => {
      const form = (chosen: string): string => `<main><div>${length}</div>
        <button role="combobox" aria-label="${spoken}">${nameIn(lang, 'en')}</button>
        <div><span>${german}</span><button aria-label="${remove(german)}">×</button></div>
        <div role="radiogroup">${modes
          .map((mode) => `<button role="radio" aria-checked="${mode === chosen}">${mode}</button>`)
          .join('')}</div><button>${translate}</button></main>`;
      const [audioOnly, speed, precision] = modes;
      const path = '/apps/translate';
      expect(await shown(lang, form(audioOnly), path)).toEqual(['audio-dubbing: 0']);
      expect(await shown(lang, form(speed), path)).toEqual(['video-translation-lip-sync: 10']);
      expect(await shown(lang, form(precision), path)).toEqual(['video-translation-lip-sync: 20']);
    });

    it('what spends in the editor, and in its dialog', async () => {
      const { generate, submit, engine } = names;
      const editor = `<header><button>↶</button><button>${generate}</button></header>
        <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome.</div><span>30s est.</span></main>
        <section><h3>${engine}</h3><button aria-haspopup="menu">Avatar IV</button></section>`;
      const dialog = `<div role="dialog" aria-label="…"><p>1080p</p><button>×</button><button>${submit}</button></div>`;
      expect(await shown(lang, editor, EDITOR)).toEqual(['avatar-iv: 10']);
      expect(await shown(lang, editor, EDITOR, dialog)).toEqual(['avatar-iv: 10', 'avatar-iv: 10']);
    });

    it('looks, training, larger videos and described shots', async () => {
      const { generate, upscale, train, shot } = names;
      const button = (text: string): string => `<main><button>${text}</button></main>`;
      expect(await shown(lang, button(generate), '/avatar/design-look')).toEqual(['ai-avatar-look: 1']);
      expect(await shown(lang, button(train), '/avatar/design-look')).toEqual(['model-training: unknown']);
      expect(await shown(lang, button(upscale), '/apps/upscale-video')).toEqual(['upscale: unknown']);
      const composer = `<main><textarea placeholder="${shot}"></textarea><button>${generate}</button></main>`;
      expect(await shown(lang, composer, '/avatar/avatar-shots')).toEqual(['avatar-shots: unknown']);
    });

    it('the plan of Video Agent', async () => {
      const [row, value] = names.planLength;
      const rows = [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
        [row, value],
      ] as const;
      const html = `<main>${rows.map(([key, is]) => `<div><span>${key}</span><span>${is}</span></div>`).join('')}
        <button>${names.unlimited}</button></main>`;
      expect(await shown(lang, html, '/video-agent/0123456789abcdef0123456789abcdef')).toEqual([
        'video-agent-essential: 0',
      ]);
    });
  });
});
