import { answer, drain } from './ask.js';
import { jobs, turns } from './form.js';

jobs(['a']);
turns(['a']);
drain();
answer('a', 'x');
