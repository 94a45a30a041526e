import { load } from './load.js';

export const held = load;
