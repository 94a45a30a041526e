import { readFileSync } from 'node:fs';

await Promise.resolve();
console.log(['a', 'b'].map((path) => readFileSync(path, 'utf8')));
