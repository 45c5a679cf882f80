export { ajvValidator } from './definition/shape/compiled-validator.ts';
