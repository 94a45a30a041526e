import { loadConfig } from './config.js';

export const title = (path: string): string => `<h1>${loadConfig(path).name}</h1>`;
