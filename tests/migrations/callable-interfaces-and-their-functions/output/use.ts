import { create, kilograms, metres } from './load.js';

export const length = (): string => metres(1) + metres.format(2);
export const weight = (): string => kilograms(3).trim();
export const time = async (value: number): Promise<string> => (await create('s'))(value) + (await create('min')).format(value);
