import { One, Two } from './load.js';

export const first = (one: One): string => one.one().trim();
export const fits: { two(): string } = new Two();
export const second = (two: Two): string => two.two().trim();
