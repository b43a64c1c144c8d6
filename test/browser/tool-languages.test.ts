import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimates, until } from './lib/overlay.ts';
import { openSnippet } from './lib/snippet.ts';
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

const AGENT = '/video-agent/0123456789abcdef0123456789abcdef';

describe.each(BROWSERS)('the tools in HeyGen’s languages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(Object.entries(LANGUAGES))('know their names in %s', async (lang, names) => {
    const { page, errors, close } = await openSnippet(bench, '<main></main>', EDITOR);
    /** Goes to an address with these elements, and waits for these estimates and no others. */
    const expectAt = async (path: string, html: string, wanted: readonly string[]): Promise<void> => {
      const show = (content: string) =>
        page.evaluate(
          (to, code, body) => {
            history.pushState(null, '', to);
            document.documentElement.lang = code;
            document.body.innerHTML = body;
          },
          path,
          lang,
          content,
        );
      const shown = async (): Promise<string[]> =>
        (await estimates(page)).map(({ feature, credits }) => `${feature}: ${credits}`);
      // What stood there before says nothing about this.
      await show('');
      await until(shown, ({ length }) => length === 0);
      await show(html);
      await until(shown, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    };
    const button = (text: string): string => `<main><button>${text}</button></main>`;
    const { generate, submit, engine } = names;

    const german = nameIn(lang, 'de');
    const form = (chosen: string): string => `<main><div>${names.length}</div>
      <button role="combobox" aria-label="${names.spoken}">${nameIn(lang, 'en')}</button>
      <div><span>${german}</span><button aria-label="${names.remove(german)}">×</button></div>
      <div role="radiogroup">${names.modes
        .map((mode) => `<button role="radio" aria-checked="${mode === chosen}">${mode}</button>`)
        .join('')}</div><button>${names.translate}</button></main>`;
    const [audioOnly, speed, precision] = names.modes;
    await expectAt('/apps/translate', form(audioOnly), ['audio-dubbing: 0']);
    await expectAt('/apps/translate', form(speed), ['video-translation-lip-sync: 10']);
    await expectAt('/apps/translate', form(precision), ['video-translation-lip-sync: 20']);

    const editor = `<header><button>↶</button><button>${generate}</button></header>
      <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome.</div><span>30s est.</span></main>
      <section><h3>${engine}</h3><button aria-haspopup="menu">Avatar IV</button></section>`;
    const dialog = `<div role="dialog" aria-label="…"><p>1080p</p><button>×</button><button>${submit}</button></div>`;
    await expectAt(EDITOR, editor, ['avatar-iv: 10']);
    await expectAt(EDITOR, editor + dialog, ['avatar-iv: 10', 'avatar-iv: 10']);

    await expectAt('/avatar/design-look', button(generate), ['ai-avatar-look: 1']);
    await expectAt('/avatar/design-look', button(names.train), ['model-training: unknown']);
    await expectAt('/apps/upscale-video', button(names.upscale), ['upscale: unknown']);
    const composer = `<main><textarea placeholder="${names.shot}"></textarea><button>${generate}</button></main>`;
    await expectAt('/avatar/avatar-shots', composer, ['avatar-shots: unknown']);

    const row = ([key, is]: readonly [string, string]): string => `<div><span>${key}</span><span>${is}</span></div>`;
    const rows = [['A', '1'], ['B', '2'], ['C', '3'], names.planLength] as const;
    const plan = `<main>${rows.map(row).join('')}<button>${names.unlimited}</button></main>`;
    await expectAt(AGENT, plan, ['video-agent-essential: 0']);
    expect(errors).toEqual([]);
    await close();
  });
});
