import anything, { again } from './index.js';

export const size = async (): Promise<number> => (await anything()).length + (await again()).length;
