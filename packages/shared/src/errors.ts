export { AppError, type AppErrorFacts, type ErrorDetail } from './errors/app-error.ts';
export { type ErrorCode, errorCatalogue, errorTexts } from './errors/catalogue.ts';
