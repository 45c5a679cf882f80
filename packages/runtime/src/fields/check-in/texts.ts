import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the check-in field. */
export const checkInTexts = defineTexts({
  'field.check-in.name': { en: 'Check-in', 'zh-CN': '签到定位' },
  'field.check-in.settings.latitude': { en: 'Latitude of the place', 'zh-CN': '签到地点纬度' },
  'field.check-in.settings.longitude': { en: 'Longitude of the place', 'zh-CN': '签到地点经度' },
  'field.check-in.settings.radius': { en: 'Within metres of it', 'zh-CN': '允许范围（米）' },
  'problem.field-place-missing': {
    en: 'Latitude, longitude and metres belong together: enter all three or none.',
    'zh-CN': '纬度、经度和允许范围需同时填写，或都不填写。',
  },
  'problem.field-no-place': { en: 'There is no such place on Earth.', 'zh-CN': '该经纬度不存在。' },
});

/** What a person who checks in reads. */
export const checkInPublicTexts = definePublicTexts({
  'field.check-in.here': { en: 'Check in here', 'zh-CN': '在此签到', de: 'Hier einchecken', fr: 'Pointer ici' },
  'field.check-in.again': {
    en: 'Check in again',
    'zh-CN': '重新签到',
    de: 'Erneut einchecken',
    fr: 'Pointer à nouveau',
  },
  'field.check-in.asking': {
    en: 'Finding out where you are…',
    'zh-CN': '正在获取位置…',
    de: 'Standort wird ermittelt…',
    fr: 'Recherche de votre position…',
  },
  'field.check-in.denied': {
    en: 'The browser may not tell where you are. Allow it for this page and try again.',
    'zh-CN': '浏览器未获准提供位置，请在浏览器中允许后重试。',
    de: 'Der Browser darf den Standort nicht nennen. Bitte für diese Seite erlauben und erneut versuchen.',
    fr: 'Le navigateur n’a pas le droit d’indiquer votre position. Autorisez-le pour cette page, puis réessayez.',
  },
  'field.check-in.unknown': {
    en: 'Your device does not know where it is. Try again outside or near a window.',
    'zh-CN': '设备暂时无法定位，请到室外或窗边重试。',
    de: 'Ihr Gerät kennt seinen Standort nicht. Bitte im Freien oder am Fenster erneut versuchen.',
    fr: 'Votre appareil ne connaît pas sa position. Réessayez dehors ou près d’une fenêtre.',
  },
  'field.problem.place': {
    en: 'Check in with the button',
    'zh-CN': '请点击按钮签到',
    de: 'Bitte mit der Taste einchecken',
    fr: 'Pointez avec le bouton',
  },
  'field.problem.place-far': {
    en: 'You are {{distance}} m away; at most {{max}} m are allowed',
    'zh-CN': '距离签到地点 {{distance}} 米，允许范围为 {{max}} 米',
    de: 'Sie sind {{distance}} m entfernt; erlaubt sind höchstens {{max}} m',
    fr: 'Vous êtes à {{distance}} m ; {{max}} m au plus sont permis',
  },
});
