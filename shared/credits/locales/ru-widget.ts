import type { WidgetLocale } from './messages.ts';

/**
 * Russian; the reader is "вы", and not often. Amounts stand where the nominative is right: after "стоить", "останется" and
 * a colon; names of features that would have to be inflected stand in quotation marks.
 */
const ru: WidgetLocale = {
  widget: {
    unknownBalance: 'Баланс неизвестен',
    balanceLoading: 'Баланс загружается…',
    balanceFrom: '{source}, {asOf}',
    trouble: {
      offline: 'Нет подключения к интернету. Баланс загрузится снова, когда оно появится.',
      unreachable: 'Не удалось загрузить баланс. Проверьте подключение или попробуйте ещё раз через минуту.',
      timeout: 'Баланс загружался слишком долго. Попробуйте ещё раз через минуту.',
      malformed: 'Не удалось прочитать баланс. Если это повторится, сообщите в поддержку этого сайта.',
      'too-large': 'Не удалось прочитать баланс. Если это повторится, сообщите в поддержку этого сайта.',
      'server-error': 'На сервере неполадка, баланс не получен. Попробуйте ещё раз через минуту.',
      'rate-limited': 'Баланс загружали слишком часто. Через некоторое время он загрузится снова.',
      'signed-out': 'Войдите снова, чтобы увидеть баланс.',
      'not-permitted': 'Этому аккаунту баланс недоступен. Обратитесь к тому, кто управляет аккаунтом.',
      retired: 'Этот сайт больше не показывает баланс. Посмотрите его в HeyGen.',
      failed: 'Не удалось загрузить баланс. Попробуйте ещё раз через минуту.',
    },
    alternatives: 'Чем заменить',
    breakdown: 'Из чего складывается стоимость',
    choose: 'Выбор',
    nothingFound: 'Ничего не найдено.',
    severities: { warning: 'Предупреждение', error: 'Ошибка' },
  },
  views: {
    balance: 'Баланс',
    balanceIs: '{balance}: {mark}',
    nothingCheaper: 'Более дешёвый вариант неизвестен.',
    noAction: 'Пока ничего не выбрано.',
    refresh: 'Обновить баланс',
    marks: {
      loading: 'Загрузка',
      enough: 'Хватает',
      low: 'На исходе',
      short: 'Не хватает',
      included: 'Включено',
      unknown: 'Неизвестно',
      unsure: 'Баланс неизвестен',
      stale: 'Мог устареть',
      offline: 'Нет сети',
      error: 'Не обновлён',
    },
    pools: { plan: 'Тариф', 'add-on': 'Докупленные', api: 'API', metered: 'По факту' },
    pool: '{pool}: {amount}',
    poolSpent: '{pool}: потрачено {amount}',
    refills: 'пополнение {date}',
    amountUnknown: 'неизвестно',
  },
};

export default ru;
