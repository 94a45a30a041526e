process.on('SIGINT', () => console.log('stopping'));
process.on('SIGINT', () => process.exit(130));
