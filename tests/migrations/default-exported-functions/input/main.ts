import load from './load.js';
import { default as again } from './load.js';
export const both = () => load() + again();
