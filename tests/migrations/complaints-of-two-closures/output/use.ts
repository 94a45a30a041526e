import { One, Two } from './load.js';

export const first = async (one: One): Promise<string> => (await one.one()).trim();
export const fits: { two(): string } = new Two();
export const second = async (two: Two): Promise<string> => (await two.two()).trim();
