import type { WidgetLocale } from './messages.ts';

/** Japanese, です・ます. No space stands between Japanese and Latin writing. */
const ja: WidgetLocale = {
  widget: {
    unknownBalance: '残高不明',
    balanceLoading: '残高を読み込み中…',
    balanceFrom: '{source}、{asOf}',
    trouble: {
      offline: 'オフラインです。接続が回復すると、残高をもう一度読み込みます。',
      unreachable: '残高を読み込めませんでした。接続を確認するか、1分ほど待ってからもう一度お試しください。',
      timeout: '残高の読み込みに時間がかかりすぎました。1分ほど待ってからもう一度お試しください。',
      malformed: '残高を読み取れませんでした。この状態が続く場合は、このサイトのサポートにお知らせください。',
      'too-large': '残高を読み取れませんでした。この状態が続く場合は、このサイトのサポートにお知らせください。',
      'server-error': 'サーバーに問題があり、残高を取得できませんでした。1分ほど待ってからもう一度お試しください。',
      'rate-limited': '残高の読み込み回数が多すぎます。しばらくすると自動的にもう一度読み込みます。',
      'signed-out': '残高を表示するには、もう一度ログインしてください。',
      'not-permitted': 'このアカウントには残高を表示する権限がありません。アカウントの管理者にお問い合わせください。',
      retired: 'このサイトでの残高の表示は終了しました。HeyGenでご確認ください。',
      failed: '残高を読み込めませんでした。1分ほど待ってからもう一度お試しください。',
    },
    alternatives: '代わりの方法',
    breakdown: '消費量の内訳',
    choose: '選択',
    nothingFound: '見つかりませんでした。',
    severities: { warning: '警告', error: 'エラー' },
  },
  views: {
    balance: '残高',
    balanceIs: '{balance}：{mark}',
    nothingCheaper: 'これより消費の少ない方法は、わかっていません。',
    noAction: 'まだ何も選択されていません。',
    refresh: '残高を更新',
    marks: {
      loading: '読み込み中',
      enough: '足りています',
      low: '残りわずか',
      short: '不足しています',
      included: 'プラン込み',
      unknown: '不明',
      unsure: '残高不明',
      stale: '最新でない可能性',
      offline: 'オフライン',
      error: '未更新',
    },
    pools: { plan: 'プラン', 'add-on': '追加分', api: 'API', metered: '従量制' },
    pool: '{pool}：{amount}',
    poolSpent: '{pool}：{amount}使用済み',
    refills: '{date}に更新',
    amountUnknown: '不明',
  },
};

export default ja;
