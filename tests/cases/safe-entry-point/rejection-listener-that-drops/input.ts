process.once('unhandledRejection', () => {});
