import deasync = require('@kaciras/deasync');

declare function load(): Promise<string>;

console.log(deasync.awaitSync(load()));
