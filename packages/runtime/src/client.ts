export { ApiError, type ApiErrorCode, isApiError } from './client/api-error.ts';
export { addressOf, type CallInput, callRoute } from './client/call-route.ts';
export { type LiveListener, listenLive } from './client/live.ts';
export { randomKey } from './client/random-key.ts';
export { signInAddress } from './client/sign-in.ts';
