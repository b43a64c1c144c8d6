import type { WidgetLocale } from './messages.ts';

/** Portuguese of Brazil; the reader is "você". */
const ptBR: WidgetLocale = {
  widget: {
    unknownBalance: 'Saldo desconhecido',
    balanceLoading: 'Carregando o saldo…',
    balanceFrom: '{source}, {asOf}',
    trouble: {
      offline: 'Você está sem conexão. O saldo será carregado de novo quando ela voltar.',
      unreachable: 'Não foi possível carregar o saldo. Verifique sua conexão ou tente de novo em um minuto.',
      timeout: 'O saldo demorou demais para carregar. Tente de novo em um minuto.',
      malformed: 'Não foi possível ler o saldo. Se isso continuar, avise o suporte deste site.',
      'too-large': 'Não foi possível ler o saldo. Se isso continuar, avise o suporte deste site.',
      'server-error': 'O servidor está com um problema e não enviou o saldo. Tente de novo em um minuto.',
      'rate-limited': 'O saldo foi carregado vezes demais. Ele será carregado de novo daqui a pouco.',
      'signed-out': 'Entre de novo na sua conta para ver o saldo.',
      'not-permitted': 'Esta conta não tem permissão para ver o saldo. Fale com quem a administra.',
      retired: 'Este site não oferece mais o saldo. Consulte-o na HeyGen.',
      failed: 'Não foi possível carregar o saldo. Tente de novo em um minuto.',
    },
    alternatives: 'O que usar no lugar',
    breakdown: 'Quanto isto custa',
    choose: 'Escolher',
    nothingFound: 'Nada encontrado.',
    severities: { warning: 'Aviso', error: 'Erro' },
  },
  views: {
    balance: 'Saldo',
    balanceIs: '{balance}: {mark}',
    nothingCheaper: 'Nenhuma opção mais barata é conhecida.',
    noAction: 'Nada foi escolhido ainda.',
    refresh: 'Atualizar o saldo',
    marks: {
      loading: 'Carregando',
      enough: 'Suficiente',
      low: 'Saldo baixo',
      short: 'Insuficiente',
      included: 'Incluído',
      unknown: 'Desconhecido',
      unsure: 'Saldo desconhecido',
      stale: 'Talvez desatualizado',
      offline: 'Sem conexão',
      error: 'Não atualizado',
    },
    pools: { plan: 'Plano', 'add-on': 'Adicional', api: 'API', metered: 'Por uso' },
    pool: '{pool}: {amount}',
    poolSpent: '{pool}: gasto de {amount}',
    refills: 'renovação em {date}',
    amountUnknown: 'desconhecido',
  },
};

export default ptBR;
