declare function warm(): Promise<void>;

warm().catch((error) => { console.error(error); process.exitCode = 1; });

export const version = 1;
