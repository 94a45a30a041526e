import { loadConfig } from './config.js';

export const title = async (path: string): Promise<string> => `<h1>${(await loadConfig(path)).name}</h1>`;
