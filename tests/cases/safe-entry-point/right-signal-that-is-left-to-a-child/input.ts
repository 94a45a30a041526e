process.on('SIGINT', () => {});
