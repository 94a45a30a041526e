import { codemodFor, type Transform } from '../adapters/jscodeshift.js';

/** `npx jscodeshift --no-babel --run-in-band --extensions=ts,tsx,mts,cts,js,jsx,mjs,cjs -t <this file> src` */
const transform: Transform = codemodFor('no-repeated-runners');
export default transform;
