declare function main(): Promise<void>;

main().then(() => console.log('done')).catch((error) => { console.error(error); process.exitCode = 1; });
