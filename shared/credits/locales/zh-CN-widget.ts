import type { WidgetLocale } from './messages.ts';

/** Simplified Chinese; the reader is 你. A space stands between Chinese and Latin writing or digits. */
const zhCN: WidgetLocale = {
  widget: {
    unknownBalance: '余额未知',
    balanceLoading: '正在加载余额…',
    balanceFrom: '{source}，{asOf}',
    trouble: {
      offline: '你已离线。恢复联网后会重新加载余额。',
      unreachable: '无法加载余额。请检查网络连接，或稍等一分钟再试。',
      timeout: '加载余额的时间过长。请稍等一分钟再试。',
      malformed: '无法读取余额。如果问题持续存在，请告知本网站的客服。',
      'too-large': '无法读取余额。如果问题持续存在，请告知本网站的客服。',
      'server-error': '服务器出现问题，没有返回余额。请稍等一分钟再试。',
      'rate-limited': '余额加载得过于频繁。稍后会自动重新加载。',
      'signed-out': '请重新登录以查看余额。',
      'not-permitted': '此账户无权查看余额。请联系账户管理员。',
      retired: '本网站不再提供余额。请在 HeyGen 中查看。',
      failed: '无法加载余额。请稍等一分钟再试。',
    },
    alternatives: '替代做法',
    breakdown: '费用明细',
    choose: '选择',
    nothingFound: '没有找到。',
    severities: { warning: '警告', error: '错误' },
  },
  views: {
    balance: '余额',
    balanceIs: '{balance}：{mark}',
    nothingCheaper: '没有已知的更省积分的做法。',
    noAction: '尚未选择任何内容。',
    refresh: '刷新余额',
    marks: {
      loading: '正在加载',
      enough: '余额充足',
      low: '余额偏低',
      short: '余额不足',
      included: '已包含',
      unknown: '未知',
      unsure: '余额未知',
      stale: '可能已过时',
      offline: '离线',
      error: '未更新',
    },
    pools: { plan: '方案', 'add-on': '加购', api: 'API', metered: '按量计费' },
    pool: '{pool}：{amount}',
    poolSpent: '{pool}：已用 {amount}',
    refills: '{date}重置',
    amountUnknown: '未知',
  },
};

export default zhCN;
