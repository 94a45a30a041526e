declare function main(): Promise<void>;

await main();
