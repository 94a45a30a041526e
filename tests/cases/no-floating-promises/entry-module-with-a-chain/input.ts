declare function main(): Promise<void>;

main().then(() => console.log('done'));
