export { interpretedValidator } from './definition/shape/interpreted-validator.ts';
