export { loadLibrary, type Template } from './load-library.ts';
