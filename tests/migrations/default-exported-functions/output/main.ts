import load from './load.js';
import { default as again } from './load.js';
export const both = async () => await load() + await again();
