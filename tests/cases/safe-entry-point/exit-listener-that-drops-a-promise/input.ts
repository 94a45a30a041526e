declare const pool: { end(): Promise<void> };
process.once('exit', () => void pool.end());
