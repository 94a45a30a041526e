import { jobs } from './jobs.js';
import { drain } from './queue.js';

jobs();
drain();
console.log('drained');
