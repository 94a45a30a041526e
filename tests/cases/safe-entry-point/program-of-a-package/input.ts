import { run } from './run.js';
run().catch(console.error);
