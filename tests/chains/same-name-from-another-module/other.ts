export { load as blockingLoad } from './load.js';
export const load = (work: Promise<string>): string => String(work);
