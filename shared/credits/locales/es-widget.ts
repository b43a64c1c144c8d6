import type { WidgetLocale } from './messages.ts';

/** Spanish, understood on both sides of the Atlantic; the reader is "tú". */
const es: WidgetLocale = {
  widget: {
    unknownBalance: 'Saldo desconocido',
    balanceLoading: 'Cargando el saldo…',
    balanceFrom: '{source}, {asOf}',
    trouble: {
      offline: 'No tienes conexión. El saldo se cargará de nuevo cuando la recuperes.',
      unreachable: 'No se pudo cargar el saldo. Revisa tu conexión o inténtalo de nuevo en un minuto.',
      timeout: 'El saldo tardó demasiado en cargarse. Inténtalo de nuevo en un minuto.',
      malformed: 'No se pudo leer el saldo. Si sigue así, avisa al equipo de soporte de este sitio.',
      'too-large': 'No se pudo leer el saldo. Si sigue así, avisa al equipo de soporte de este sitio.',
      'server-error': 'El servidor tiene un problema y no envió ningún saldo. Inténtalo de nuevo en un minuto.',
      'rate-limited': 'El saldo se cargó demasiadas veces. Se cargará de nuevo dentro de un rato.',
      'signed-out': 'Vuelve a iniciar sesión para ver el saldo.',
      'not-permitted': 'Esta cuenta no tiene permiso para ver el saldo. Consulta a quien la administra.',
      retired: 'Este sitio ya no muestra el saldo. Consúltalo en HeyGen.',
      failed: 'No se pudo cargar el saldo. Inténtalo de nuevo en un minuto.',
    },
    alternatives: 'Qué usar en su lugar',
    breakdown: 'Cuánto cuesta esto',
    choose: 'Elegir',
    nothingFound: 'No se ha encontrado nada.',
    severities: { warning: 'Advertencia', error: 'Error' },
  },
  views: {
    balance: 'Saldo',
    balanceIs: '{balance}: {mark}',
    nothingCheaper: 'No se conoce ninguna alternativa más barata.',
    noAction: 'Aún no se ha elegido nada.',
    refresh: 'Actualizar el saldo',
    marks: {
      loading: 'Cargando',
      enough: 'Suficiente',
      low: 'Saldo bajo',
      short: 'Insuficiente',
      included: 'Incluido',
      unknown: 'Desconocido',
      unsure: 'Saldo desconocido',
      stale: 'Quizá desactualizado',
      offline: 'Sin conexión',
      error: 'Sin actualizar',
    },
    pools: { plan: 'Plan', 'add-on': 'Adicional', api: 'API', metered: 'Por uso' },
    pool: '{pool}: {amount}',
    poolSpent: '{pool}: gasto de {amount}',
    refills: 'renovación: {date}',
    amountUnknown: 'desconocido',
  },
};

export default es;
