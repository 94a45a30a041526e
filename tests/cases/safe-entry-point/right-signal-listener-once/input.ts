process.once('SIGINT', () => console.log('press again to stop'));
