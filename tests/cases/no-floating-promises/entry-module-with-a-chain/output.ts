declare function main(): Promise<void>;

await main().then(() => console.log('done'));
