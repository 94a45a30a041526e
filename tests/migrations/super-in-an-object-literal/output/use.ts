import { base } from './stores.js';
export const use = async (): Promise<string> => (await base.load()).trim();
