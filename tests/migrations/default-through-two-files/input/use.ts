import anything, { again } from './index.js';

export const size = (): number => anything().length + again().length;
