import held from './wait.js';

export { held as finish };
