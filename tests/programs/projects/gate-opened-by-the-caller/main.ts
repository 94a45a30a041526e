import { release, start } from './gate.js';
import { settle } from './settle.js';

start();
settle();
release();
console.log('released');
