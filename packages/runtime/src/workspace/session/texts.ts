import { defineTexts } from '@dealwright/shared';

/** Words of signing in. */
export const sessionTexts = defineTexts({
  'sign-in.title': { en: 'Sign in to Dealwright', 'zh-CN': '登录 Dealwright' },
  'sign-in.email': { en: 'E-mail', 'zh-CN': '邮箱' },
  'sign-in.password': { en: 'Password', 'zh-CN': '密码' },
  'sign-in.submit': { en: 'Sign in', 'zh-CN': '登录' },
  'sign-in.sending': { en: 'Signing in…', 'zh-CN': '正在登录…' },
  'sign-in.wrong': {
    en: 'E-mail or password is wrong. Check both and try again.',
    'zh-CN': '邮箱或密码不正确，请检查后重试。',
  },
  'sign-in.often': {
    en: 'Too many attempts. Wait a minute, then try again.',
    'zh-CN': '尝试次数过多，请一分钟后再试。',
  },
  'sign-out.failed': {
    en: 'You are still signed in: the server did not answer. Try again.',
    'zh-CN': '您仍处于登录状态：服务器没有响应，请重试。',
  },
  'sign-in.failed': { en: 'The server did not answer. Try again.', 'zh-CN': '服务器没有响应，请重试。' },
});
