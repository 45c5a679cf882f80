import { defineTexts } from '@dealwright/shared';

/** Why a release cannot be changed as wished. */
export const releaseTexts = defineTexts({
  'release.reason.no-gray': { en: 'no gray version is running.', 'zh-CN': '当前没有灰度版本。' },
  'release.reason.no-stable': {
    en: 'there is no stable version yet. Make one version stable first.',
    'zh-CN': '还没有稳定版本，请先将一个版本设为稳定版。',
  },
  'release.reason.same': { en: 'this version is already the stable one.', 'zh-CN': '该版本已经是稳定版。' },
  'release.reason.version': { en: 'there is no such version.', 'zh-CN': '没有这个版本。' },
  'release.reason.region': { en: 'the targeting names an unknown region.', 'zh-CN': '定向条件中有未知的区域。' },
  'release.reason.team': { en: 'the targeting names an unknown team.', 'zh-CN': '定向条件中有未知的团队。' },
  'release.reason.person': { en: 'the targeting names an unknown person.', 'zh-CN': '定向条件中有未知的人员。' },
  'release.reason.changed': {
    en: 'somebody else changed the release meanwhile. Reload it and try again.',
    'zh-CN': '其他人已修改该发布，请重新载入后重试。',
  },
});
