process.on('SIGINT', () => process.exit(0));
setInterval(() => {}, 1 << 30);
