import { loadAsync } from './index.js';

export const size = async (): Promise<number> => (await loadAsync('a')).length;
