export { loadConfig as load } from './config.js';
