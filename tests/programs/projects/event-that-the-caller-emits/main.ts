import { boot } from './boot.js';

boot();
console.log('booted');
