import { flush } from './flush.js';

process.on('SIGTERM', flush);
process.on('exit', () => flush());
